package org.vigienuage.web.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ownership.Control;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.Words;

/** One award: to whom, its money, what a reader should know about it, and why it is counted as cloud or not. */
final class AwardSection extends Section {

    private final ContractContext context;
    private final Edition edition;

    AwardSection(ContractContext context, Doc award, int awards) {
        this.context = context;
        this.edition = context.edition();
        addClassName("vn-section");
        String number = edition.format().count(award.number("awardNumber"));
        add(new H2(awards == 1 ? edition.text("award.title") : edition.text("award.numbered", number)));
        add(facts(award));
        add(new H3(edition.text("award.money")), new MoneyTable(edition, award));
        List<String> flags = award.texts("flags");
        String exclusion = award.text("exclusion");
        if (exclusion != null) {
            add(Words.note(
                    Words.mark(edition.text("exclusion." + exclusion), true),
                    new Span(" " + edition.text("ledger." + exclusion + ".why"))));
        }
        if (!flags.isEmpty()) {
            add(new H3(edition.text("award.flags")), flags(flags));
        }
        add(new H3(edition.text("award.classification")), new Classification(context, award));
        changes(award).forEach(this::add);
    }

    private Facts facts(Doc award) {
        Div suppliers = new Div();
        award.list("suppliers").forEach(supplier -> suppliers.add(new Div(supplier(supplier))));
        Facts facts = new Facts()
                .wide()
                .fact(edition.text("column.supplier"), suppliers)
                .fact(edition.text("column.maker"), new MakerFact(context, award.at("maker")))
                .fact(edition.text("award.date"), edition.format().date(award.date("awardDate")))
                .fact(edition.text("column.ministry"), ministry(award))
                .known(edition.text("award.lots"), String.join(", ", award.texts("lots")));
        if (award.at("duplicateOf").text("awardKey") != null) {
            facts.fact(edition.text("award.duplicateOf"), other(award.at("duplicateOf")));
        }
        return facts.fact(edition.text("award.source"), context.source(award.at("source")));
    }

    private Component supplier(Doc supplier) {
        String key = supplier.text("key");
        String name = supplier.text("name");
        String shown = name == null ? edition.format().unknown() : name;
        Span line = new Span(
                key == null
                        ? new Span(shown)
                        : new Anchor(
                                edition.links().supplier(key, context.request().filter()), shown));
        String published = supplier.text("publishedName");
        if (published != null && !published.equals(name)) {
            line.add(new Span(" " + edition.text("award.publishedAs", published)));
        }
        String neq = supplier.text("neq");
        if (neq != null) {
            line.add(new Span(" " + edition.text("award.neq", neq)));
        }
        Div controlled = new Div(
                new Span(edition.text("award.controlled") + " "),
                Control.of(
                        edition,
                        edition.language() == Language.FRENCH ? supplier.text("parentFr") : supplier.text("parent"),
                        supplier.text("country"),
                        supplier.text("ownershipConfidence")));
        controlled.addClassName("vn-note");
        line.add(controlled);
        return line;
    }

    /** The award of another source that this one restates. */
    private Component other(Doc restated) {
        String notice = restated.text("seaoNumber");
        String source = restated.text("sourceKey");
        String shown = (source == null ? "" : context.sourceName(source) + edition.text("punctuation.comma"))
                + restated.text("awardKey");
        return notice == null
                ? new Span(shown)
                : new Anchor(edition.links().contract(notice, context.request().filter()), shown);
    }

    private Component ministry(Doc award) {
        String key = award.text("ministryKey");
        return key == null
                ? new Span(edition.format().unknown())
                : new Anchor(edition.links().ministry(key, context.request().filter()), context.ministry(key));
    }

    private UnorderedList flags(List<String> flags) {
        UnorderedList list = new UnorderedList();
        for (String flag : flags) {
            String key = "flag." + flag;
            list.add(new ListItem(edition.texts().has(key) ? edition.text(key) : flag));
        }
        return list;
    }

    private List<Component> changes(Doc award) {
        return new ContractChanges(edition, award).parts();
    }
}
