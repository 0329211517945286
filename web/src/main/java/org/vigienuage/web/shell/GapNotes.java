package org.vigienuage.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.status.CoverageGap;

/** What is known to be missing from a total, beside it, the gravest first. */
final class GapNotes extends UnorderedList {

    GapNotes(Edition edition, ContractFilter filter, Site site) {
        List<CoverageGap> gaps = site.gaps(filter, edition.language());
        addClassName("vn-gaps");
        getElement().setAttribute("aria-label", edition.text("gaps.title"));
        setVisible(!gaps.isEmpty());
        gaps.forEach(gap -> add(new ListItem(
                Words.mark(
                        edition.text("gaps.severity." + gap.severity()),
                        gap.severity().equals("high")),
                new Text(" " + gap.text()))));
    }
}
