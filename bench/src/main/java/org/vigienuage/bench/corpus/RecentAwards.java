package org.vigienuage.bench.corpus;

import java.util.List;

/** The rulings of the last stories, in which a group purchase finds what it publishes again. */
final class RecentAwards {

    private static final int KEPT = 32;

    private final Ruling[] rulings = new Ruling[KEPT];

    /** Remembers a ruling; where its story repeats a purchase that stands beside it, that is no second one. */
    void add(Ruling ruling) {
        rulings[ruling.story().index() % KEPT] = ruling;
        int repeats = ruling.story().repeats();
        if (repeats < 0) {
            return;
        }
        List<Award> others = rulings[repeats % KEPT].awards();
        for (Award award : ruling.awards()) {
            boolean twice = award.awarded != null
                    && others.stream()
                            .anyMatch(other ->
                                    award.awarded.equals(other.awarded) && other.contractor() == award.contractor());
            if (twice && award.isIncluded()) {
                award.exclusion = "group-purchase";
            }
        }
    }
}
