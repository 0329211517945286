package org.vigienuage.web.supplier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.ownership.Owner;
import org.vigienuage.web.ownership.OwnersTable;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.Words;

/** Who a supplier is: its names and numbers as published, and who controlled it when, as far as that was researched. */
final class SupplierFacts extends Div {

    SupplierFacts(Edition edition, Supplier supplier, List<Spelling> spellings, List<Owner> owners) {
        addClassName("vn-stack");
        Facts facts = new Facts().wide();
        facts.fact(
                edition.text("supplier.neqs"),
                supplier.neqs().isEmpty() ? edition.text("supplier.noNeq") : String.join(", ", supplier.neqs()));
        add(facts, new SpellingTable(edition, spellings));
        if (!supplier.naturalPerson()) {
            add(new H3(edition.text("owner.history")), new OwnersTable(edition, owners));
        }
        add(Words.note(edition.text("supplier.identityNote")));
    }
}
