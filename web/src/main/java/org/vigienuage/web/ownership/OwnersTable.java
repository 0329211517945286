package org.vigienuage.web.ownership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.vigienuage.web.aggregate.Labels;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.SourceLink;
import org.vigienuage.web.shell.Words;

/** The history of the control of one company. */
public final class OwnersTable extends Div {

    public OwnersTable(Edition edition, List<Owner> owners) {
        addClassName("vn-stack");
        if (owners.isEmpty()) {
            add(Words.note(edition.text("owner.none")));
            return;
        }
        DataTable table = new DataTable(edition.text("owner.caption"))
                .text(edition.text("owner.parent"))
                .text(edition.text("owner.country"))
                .text(edition.text("owner.jurisdiction"))
                .text(edition.text("owner.period"))
                .text(edition.text("owner.confidence"))
                .text(edition.text("owner.source"));
        owners.forEach(owner -> table.row(cells(edition, owner)));
        add(table, Words.note(edition.text("owner.gaps")));
    }

    private static Component[] cells(Edition edition, Owner owner) {
        return new Component[] {
            new Span(edition.language().choose(owner.parentFr(), owner.parent())),
            new Span(OwnerWords.country(edition, owner.country())),
            new Span(new Labels(edition.language()).of("jurisdiction." + owner.jurisdiction())),
            new Span(OwnerWords.period(edition, owner)),
            Control.mark(edition, owner.confidence()),
            SourceLink.of(OwnerWords.source(edition, owner.source()))
        };
    }
}
