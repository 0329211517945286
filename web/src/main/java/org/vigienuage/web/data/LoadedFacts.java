package org.vigienuage.web.data;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.status.Status;

/** Counts of what is loaded. */
final class LoadedFacts extends Div {

    LoadedFacts(PageRequest request, Status status) {
        Edition edition = request.edition();
        Format format = edition.format();
        String version = status.dataVersion();
        var publishedAt = status.publishedAt();
        add(new Facts()
                .wide()
                .fact(edition.text("data.version"), version == null ? format.unknown() : version)
                .fact(
                        edition.text("data.publishedAt"),
                        publishedAt == null ? format.unknown() : format.date(publishedAt.toLocalDate()))
                .fact(
                        edition.text("data.notices"),
                        edition.text(
                                "data.noticesValue",
                                format.count(status.notices()),
                                format.count(status.noticeRestatements())))
                .fact(edition.text("data.bids"), format.count(status.bids()))
                .fact(edition.text("column.awards"), format.count(status.awards()))
                .fact(edition.text("data.orphans"), facts(request, status.orphanFinals(), status.orphanExpenses()))
                .fact(
                        edition.text("data.unmatched"),
                        facts(request, status.unmatchedFinals(), status.unmatchedExpenses())));
    }

    /** The number leads to the facts themselves. */
    private static Anchor facts(PageRequest request, int finals, int expenses) {
        Edition edition = request.edition();
        Format format = edition.format();
        return new Anchor(
                edition.links()
                        .page(
                                Links.UNATTACHED,
                                ContractFilter.of(Scope.ALL)
                                        .withVersion(request.filter().version())),
                edition.text("data.finalsAndExpenses", format.count(finals), format.count(expenses)));
    }
}
