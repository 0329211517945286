package org.vigienuage.web.site;

import org.vigienuage.web.edition.Buyers;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.filter.ContractFilter;

/** What a page says in one sentence, to be quoted as it stands. */
final class Sentences {

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
                when(portrait),
                name,
                edition.format().compactMoney(included.central()),
                scope,
                edition.counted("awards", included.awards()),
                Buyers.of(filter, edition));
    }

    private String when(Portrait portrait) {
        return Period.span(portrait.years())
                .map(span -> span[0] == span[1]
                        ? edition.text("answer.year", String.valueOf(span[0]))
                        : edition.text("answer.years", String.valueOf(span[0]), String.valueOf(span[1])))
                .orElse(edition.text("answer.always"));
    }
}
