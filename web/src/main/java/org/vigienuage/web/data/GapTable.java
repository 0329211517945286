package org.vigienuage.web.data;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.status.CoverageGap;
import org.vigienuage.web.status.GapQueries;

/** What is known to be missing, with how sure that is and where it was read. */
final class GapTable extends Div {

    GapTable(Edition edition, GapQueries gaps) {
        addClassName("vn-stack");
        DataTable table = new DataTable(edition.text("gaps.caption"))
                .text(edition.text("gaps.what"))
                .text(edition.text("issue.severity"))
                .text(edition.text("gaps.source"));
        for (CoverageGap gap : gaps.listGaps(edition.language())) {
            boolean sure = gap.confidence().equals("confirmed");
            table.row(
                    new Span(gap.text()),
                    Words.mark(
                            edition.text("gaps.severity." + gap.severity()),
                            gap.severity().equals("high")),
                    new Div(
                            new Span(gap.source() + " "),
                            Words.mark(edition.text(sure ? "gaps.sure" : "supplier.unconfirmed"), !sure)));
        }
        add(Words.note(edition.text("gaps.note")), table);
    }
}
