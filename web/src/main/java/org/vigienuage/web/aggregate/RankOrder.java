package org.vigienuage.web.aggregate;

/** The order of a ranked list; equal ranks in the order of the keys. */
public record RankOrder(Column column, boolean descending) {

    public static final RankOrder LARGEST_FIRST = new RankOrder(Column.CENTRAL, true);

    /** What a list can be ranked by. */
    public enum Column {
        CENTRAL,
        AWARDS,
        NAME
    }
}
