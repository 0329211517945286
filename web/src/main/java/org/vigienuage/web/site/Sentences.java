package org.vigienuage.web.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Buyers;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.Ledger;

/** What a page says in one sentence, to be quoted as it stands. */
final class Sentences {

    private static final int DECIMALS = 6;

    private final Edition edition;

    Sentences(Edition edition) {
        this.edition = edition;
    }

    /** How much a supplier, maker, body or ministry has of a selection, and since when. */
    String of(String kind, String name, ContractFilter filter, Portrait portrait) {
        var included = portrait.ledger().included();
        String scope = edition.text("scope.phrase." + filter.scope().key());
        if (included.awards() == 0) {
            return edition.text("plain.sentence.none", name, scope);
        }
        return edition.text(
                "plain.sentence." + kind,
                when(portrait.calendarYears()),
                name,
                edition.format().compactMoney(included.central()),
                scope,
                edition.counted("awards", included.awards()),
                Buyers.of(filter, edition));
    }

    /** How much a selection adds up to, and what is first of what it is split by. */
    String ofFigure(
            Dimension dimension,
            ContractFilter filter,
            Ledger ledger,
            List<AggregateRow> rows,
            List<AggregateRow> years) {
        var included = ledger.included();
        String scope = edition.text("scope.phrase." + filter.scope().key());
        if (included.awards() == 0 || rows.isEmpty()) {
            return edition.text("answer.none", scope);
        }
        AggregateRow largest =
                rows.stream().max(Comparator.comparing(AggregateRow::central)).orElseThrow();
        String much = edition.text(
                "answer.much",
                when(years),
                edition.format().compactMoney(included.central()),
                scope,
                edition.counted("awards", included.awards()),
                Buyers.of(filter, edition));
        BigDecimal share = included.central().signum() == 0
                ? null
                : largest.central().divide(included.central(), DECIMALS, RoundingMode.HALF_UP);
        return much + " "
                + edition.text(
                        "plain.sentence.first",
                        edition.text("plain.dimension." + dimension.key()),
                        largest.label(),
                        edition.format().compactMoney(largest.central()),
                        edition.format().percent(share));
    }

    private String when(List<AggregateRow> years) {
        return Period.span(years)
                .map(span -> span[0] == span[1]
                        ? edition.text("answer.year", String.valueOf(span[0]))
                        : edition.text("answer.years", String.valueOf(span[0]), String.valueOf(span[1])))
                .orElse(edition.text("answer.always"));
    }
}
