package org.vigienuage.web.competition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Words;

/** On which legal grounds contracts were given without a call. */
final class GroundTable extends Div {

    private final Edition edition;

    GroundTable(Edition edition, List<Ground> grounds) {
        this.edition = edition;
        if (grounds.isEmpty()) {
            add(Words.note(edition.text("grounds.none")));
            return;
        }
        DataTable table = new DataTable(edition.text("grounds.caption"))
                .text(edition.text("grounds.ground"))
                .text(edition.text("grounds.list"))
                .number(edition.text("column.awards"))
                .number(edition.text("column.central"));
        grounds.forEach(ground -> table.row(
                name(ground),
                new Span(edition.text("grounds.list." + ground.list())),
                new Span(edition.format().count(ground.awards())),
                new Span(edition.format().dollars(ground.central()))));
        add(table);
    }

    private Component name(Ground ground) {
        if (ground.list().equals("none")) {
            return new Span(edition.text("grounds.unpublished"));
        }
        String label = ground.label();
        Div name = new Div(
                new Span((ground.code() == null ? "" : ground.code() + " – ") + (label == null ? "" : label) + " "));
        if (!ground.confirmed()) {
            name.add(Words.mark(edition.text("grounds.inferred"), true));
        }
        return name;
    }
}
