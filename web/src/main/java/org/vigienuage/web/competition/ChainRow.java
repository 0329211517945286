package org.vigienuage.web.competition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.vigienuage.web.competition.Chain.Link;

/** One award with the chain it belongs to. */
record ChainRow(String key, String organizationKey, String organizationName, Link link) {

    /** Awards of a chain are those that are counted, or would be if their dollars were known: the rest were never linked. */
    static Chain chain(List<ChainRow> rows) {
        ChainRow first = rows.getFirst();
        List<Link> links = rows.stream().map(ChainRow::link).toList();
        BigDecimal central =
                links.stream().map(Link::central).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        LocalDate last = links.getLast().date();
        LocalDate competition = links.stream()
                .filter(Link::competitive)
                .map(Link::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Chain(
                first.key(),
                first.organizationKey(),
                first.organizationName(),
                central,
                links.getFirst().date(),
                last,
                competition,
                competition == null ? null : ChronoUnit.MONTHS.between(competition, last),
                links);
    }
}
