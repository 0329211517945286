package org.vigienuage.web.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.history.Change.State;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;

/** Awards that are counted otherwise than before: what they were, what they are, and why. */
final class ChangeTable extends Div {

    private final PageRequest request;
    private final Edition edition;
    private final Changes found;

    ChangeTable(PageRequest request, Changes found) {
        this.request = request;
        this.edition = request.edition();
        this.found = found;
        DataTable table = new DataTable(edition.text("changes.awards"))
                .text(edition.text("column.contract"))
                .text(edition.text("changes.kind"))
                .number(edition.text("changes.then"))
                .number(edition.text("changes.now"))
                .number(edition.text("worth.difference"))
                .text(edition.text("changes.reason"));
        found.largest().forEach(change -> addRow(table, change));
        add(table);
    }

    private void addRow(DataTable table, Change change) {
        table.row(
                contract(change),
                new Span(edition.text("change." + change.kind().key())),
                new Span(state(change.before())),
                new Span(state(change.after())),
                new Span(edition.format().difference(change.difference())),
                reasons(change));
    }

    /** As it is now; what is gone, as it was. */
    private Div contract(Change change) {
        ContractFilter filter = change.after() == null
                ? request.filter().withVersion(found.then().name())
                : request.filter();
        Span parties = new Span(change.organizationName() + " → " + change.supplierLabel());
        parties.addClassName("vn-note");
        return new Div(
                new Div(new Anchor(
                        request.links().contract(change.seaoNumber(), filter),
                        change.title().isBlank() ? change.awardKey() : change.title())),
                parties);
    }

    private String state(@Nullable State state) {
        if (state == null) {
            return "–";
        }
        String dollars = edition.format().money(state.central());
        String exclusion = state.exclusion();
        return exclusion == null ? dollars : dollars + " (" + edition.text("exclusion." + exclusion) + ")";
    }

    private Div reasons(Change change) {
        Div reasons = new Div(new Span(change.reasons().stream()
                .map(reason -> edition.text("reason." + reason.key()))
                .collect(Collectors.joining(edition.text("punctuation.semicolon")))));
        if (!change.files().isEmpty()) {
            Span files = new Span(String.join(", ", change.files()));
            files.addClassName("vn-note");
            reasons.add(new Div(files));
        }
        return reasons;
    }
}
