package org.vigienuage.web.overview;

import java.util.List;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.edition.Buyers;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.filter.ContractFilter;

/** How much, since when, to whom, in sentences that can be read aloud. */
public final class Answer {

    private final Edition edition;

    public Answer(Edition edition) {
        this.edition = edition;
    }

    public String sentence(ContractFilter filter, Overview overview) {
        var included = overview.ledger().included();
        String scope = edition.text("scope.phrase." + filter.scope().key());
        if (included.awards() == 0) {
            return edition.text("answer.none", scope);
        }
        String what = edition.text(
                "answer.much",
                when(overview.calendarYears()),
                edition.format().compactMoney(included.central()),
                scope,
                edition.counted("awards", included.awards()),
                Buyers.of(filter, edition));
        return what + whom(overview);
    }

    private String whom(Overview overview) {
        if (overview.suppliers().isEmpty() || overview.ministries().isEmpty()) {
            return "";
        }
        AggregateRow supplier = overview.suppliers().getFirst();
        AggregateRow ministry = overview.ministries().getFirst();
        return " "
                + edition.text(
                        "answer.whom",
                        supplier.label(),
                        edition.format().compactMoney(supplier.central()),
                        ministry.label(),
                        edition.format().compactMoney(ministry.central()));
    }

    private String when(List<AggregateRow> years) {
        return Period.span(years)
                .map(span -> span[0] == span[1]
                        ? edition.text("answer.year", String.valueOf(span[0]))
                        : edition.text("answer.years", String.valueOf(span[0]), String.valueOf(span[1])))
                .orElse(edition.text("answer.always"));
    }
}
