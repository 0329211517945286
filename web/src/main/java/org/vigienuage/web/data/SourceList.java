package org.vigienuage.web.data;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.vigienuage.web.shell.Edition;
import org.vigienuage.web.shell.SourceLink;
import org.vigienuage.web.status.Source;
import org.vigienuage.web.status.SourceQueries;

/** Whose data it is, under which licence, and how to name them. */
final class SourceList extends Div {

    SourceList(Edition edition, SourceQueries sources) {
        addClassName("vn-stack");
        UnorderedList list = new UnorderedList();
        String comma = edition.text("punctuation.comma");
        for (Source source : sources.listSources(edition.language())) {
            list.add(new ListItem(
                    SourceLink.of(source.pageUrl(), source.title()),
                    new Text(comma + source.publisher() + comma),
                    SourceLink.of(source.licenceUrl(), source.licenceName())));
        }
        add(list, new Paragraph(edition.text("licence.ours")), new Paragraph(edition.text("licence.attribution")));
    }
}
