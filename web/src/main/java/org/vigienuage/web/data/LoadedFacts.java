package org.vigienuage.web.data;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.replica.Replica;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.status.Status;

/** Counts of what is loaded. */
final class LoadedFacts extends Div {

    LoadedFacts(PageRequest request, Status status, Replica replica) {
        Edition edition = request.edition();
        Format format = edition.format();
        String version = status.dataVersion();
        var publishedAt = status.publishedAt();
        Facts facts = new Facts()
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
                        facts(request, status.unmatchedFinals(), status.unmatchedExpenses()));
        if (replica.isCopy()) {
            facts.fact(edition.text("data.copy"), lag(edition, replica.lag()));
        }
        add(facts);
    }

    private static String lag(Edition edition, @Nullable Duration lag) {
        return lag == null
                ? edition.format().unknown()
                : edition.text("data.copyLag", edition.format().count(lag.toSeconds()));
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
