package org.vigienuage.web.organization;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** Bodies that fell silent, and over which months that can be said. */
final class QuietBodies extends Div {

    QuietBodies(PageRequest request, QuietBodyQueries queries) {
        Edition edition = request.edition();
        Format format = edition.format();
        List<LocalDate> months = queries.listLoadedMonths();
        addClassName("vn-stack");
        add(Words.note(edition.text("quiet.note")), Words.note(edition.counted("quiet.months", months.size())));
        if (months.size() < 2) {
            add(Words.note(edition.text("quiet.tooFew")));
            return;
        }
        List<QuietBody> bodies = queries.listQuiet(request.filter());
        if (bodies.isEmpty()) {
            add(Words.note(edition.text("quiet.none")));
            return;
        }
        DataTable table = new DataTable(edition.text("quiet.caption"))
                .text(edition.text("column.organization"))
                .text(edition.text("quiet.last"))
                .number(edition.text("quiet.later"))
                .number(edition.text("column.awards"))
                .number(edition.text("column.central"));
        bodies.forEach(body -> table.row(
                new Anchor(edition.links().organization(body.key(), request.filter()), body.name()),
                new Span(format.month(body.lastMonth())),
                new Span(format.count(body.laterMonths())),
                new Span(format.count(body.awards())),
                new Span(format.dollars(body.central()))));
        add(table);
    }
}
