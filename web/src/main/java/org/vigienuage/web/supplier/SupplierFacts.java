package org.vigienuage.web.supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.vigienuage.web.shell.Edition;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.SourceLink;
import org.vigienuage.web.shell.Words;

/** Who a supplier is: its names and numbers as published, and who controls it as far as that was researched. */
final class SupplierFacts extends Div {

    SupplierFacts(Edition edition, Supplier supplier) {
        addClassName("vn-stack");
        Facts facts = new Facts().wide();
        facts.fact(edition.text("supplier.spellings"), String.join(" ; ", supplier.spellings()));
        facts.fact(
                edition.text("supplier.neqs"),
                supplier.neqs().isEmpty() ? edition.text("supplier.noNeq") : String.join(", ", supplier.neqs()));
        facts.fact(edition.text("supplier.parent"), owner(edition, supplier));
        facts.fact(
                edition.text("supplier.country"),
                supplier.country() == null ? edition.text("supplier.unknown") : country(edition, supplier.country()));
        facts.known(edition.text("supplier.history"), supplier.ownershipNote());
        if (supplier.ownershipSource() != null) {
            facts.fact(edition.text("supplier.source"), SourceLink.of(supplier.ownershipSource()));
        }
        add(facts, Words.note(edition.text("supplier.identityNote")));
    }

    private static Component owner(Edition edition, Supplier supplier) {
        if (supplier.parent() == null) {
            return new Span(edition.text("supplier.unknown"));
        }
        boolean confirmed = "confirmed".equals(supplier.ownershipConfidence());
        return new Span(
                new Text(supplier.parent() + " "),
                Words.mark(edition.text(confirmed ? "supplier.confirmed" : "supplier.unconfirmed"), !confirmed));
    }

    /** « Canada (QC) » from CA-QC. */
    private static String country(Edition edition, String code) {
        String[] parts = code.split("-", 2);
        if (!parts[0].matches("[A-Z]{2}")) {
            return code;
        }
        String name =
                Locale.of("", parts[0]).getDisplayCountry(edition.language().locale());
        return parts.length == 1 ? name : name + " (" + parts[1] + ")";
    }
}
