package org.vigienuage.web.data;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.SourceLink;
import org.vigienuage.web.status.Source;
import org.vigienuage.web.status.SourceQueries;

/** Whose data it is, under which licence, and how to name them. */
final class SourceList extends Div {

    SourceList(PageRequest request, SourceQueries sources) {
        Edition edition = request.edition();
        addClassName("vn-stack");
        UnorderedList list = new UnorderedList();
        String comma = edition.text("punctuation.comma");
        for (Source source : sources.listSources(edition.language())) {
            list.add(item(request, source, comma));
        }
        add(list, new Paragraph(edition.text("licence.ours")), new Paragraph(edition.text("licence.attribution")));
    }

    /** Whose it is, how much of it is loaded, and, where it is not SEAO, the way to its contracts. */
    private static ListItem item(PageRequest request, Source source, String comma) {
        Edition edition = request.edition();
        Format format = edition.format();
        ListItem item = new ListItem(
                SourceLink.of(source.pageUrl(), source.title()),
                new Text(comma + source.publisher() + comma),
                SourceLink.of(source.licenceUrl(), source.licenceName()));
        Div more = new Div();
        more.addClassName("vn-note");
        if (source.summary() != null) {
            more.add(new Text(source.summary() + " "));
        }
        more.add(new Text(edition.text(
                "source.counts",
                format.count(source.files()),
                format.count(source.records()),
                format.count(source.rejected()),
                format.count(source.awards()))));
        if (!source.key().equals(Facet.SEAO)) {
            ContractFilter itself = ContractFilter.of(Scope.ALL)
                    .with(Facet.SOURCE, List.of(source.key()))
                    .withVersion(request.filter().version());
            more.add(
                    new Text(" " + edition.text("source.duplicates", format.count(source.duplicates())) + " "),
                    new Anchor(edition.links().contracts(itself), edition.text("source.contracts")));
            UnorderedList caveats = new UnorderedList();
            source.caveats().forEach(caveat -> caveats.add(new ListItem(caveat.text())));
            more.add(caveats);
        }
        item.add(more);
        return item;
    }
}
