package org.vigienuage.web.supplier;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Words;

/** Every spelling and number a supplier was published with, and how each was told to be this supplier. */
final class SpellingTable extends NativeDetails {

    SpellingTable(Edition edition, List<Spelling> spellings) {
        addClassName("vn-explain");
        setSummaryText(edition.counted("supplier.spellingCount", spellings.size()));
        DataTable table = new DataTable(edition.text("supplier.spellingsCaption"))
                .text(edition.text("supplier.spelling"))
                .text("NEQ")
                .text(edition.text("supplier.resolution"))
                .number(edition.text("supplier.mentions"));
        spellings.forEach(spelling -> table.row(
                new Span(spelling.name() == null ? edition.format().unknown() : spelling.name()),
                neq(edition, spelling),
                new Span(edition.text("resolution." + spelling.resolution(), spelling.evidence())),
                new Span(edition.format().count(spelling.mentions()))));
        setContent(table);
    }

    private static Span neq(Edition edition, Spelling spelling) {
        if (spelling.neq() == null) {
            return new Span(edition.format().unknown());
        }
        Span shown = new Span(spelling.neq() + " ");
        if (spelling.fakeNeq()) {
            shown.add(Words.mark(edition.text("supplier.fakeNeq"), true));
        }
        return shown;
    }
}
