package org.vigienuage.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.vigienuage.web.edition.Buyers;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.Ledger;

/** What a list is about, in which scope, and what it adds up to. */
public final class TotalSentence extends Paragraph {

    /** @param key a text of the scope, the central total and the number of awards */
    public TotalSentence(Edition edition, String key, ContractFilter filter, Ledger ledger) {
        add(new Text(edition.text(
                        key,
                        edition.text("scope.phrase." + filter.scope().key()),
                        edition.format().compactMoney(ledger.included().central()),
                        edition.counted("awards", ledger.included().awards()),
                        Buyers.of(filter, edition))
                + " "));
        add(new Anchor(edition.links().explain(filter), edition.text("explain.this")));
        addClassName("vn-lead");
    }
}
