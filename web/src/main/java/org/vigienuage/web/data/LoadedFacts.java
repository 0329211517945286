package org.vigienuage.web.data;

import com.vaadin.flow.component.html.Div;
import org.vigienuage.web.shell.Edition;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.Format;
import org.vigienuage.web.status.Status;

/** Counts of what is loaded. */
final class LoadedFacts extends Div {

    LoadedFacts(Edition edition, Status status) {
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
                .fact(edition.text("data.orphans"), facts(edition, status.orphanFinals(), status.orphanExpenses()))
                .fact(
                        edition.text("data.unmatched"),
                        facts(edition, status.unmatchedFinals(), status.unmatchedExpenses())));
    }

    private static String facts(Edition edition, int finals, int expenses) {
        Format format = edition.format();
        return edition.text("data.finalsAndExpenses", format.count(finals), format.count(expenses));
    }
}
