package org.vigienuage.web.organization;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** The bodies of which nobody has said yet what they answer to, in every scope, with their dollars. */
final class UnmappedBodies extends Div {

    UnmappedBodies(PageRequest request, AggregateQueries aggregates) {
        Edition edition = request.edition();
        Format format = edition.format();
        ContractFilter filter = request.filter().withScope(Scope.ALL).with(Facet.MINISTRY, List.of("unknown"));
        List<AggregateRow> rows = aggregates.rows(Dimension.ORGANIZATION, filter, edition.language());
        addClassName("vn-stack");
        add(Words.note(edition.text("unmapped.note")));
        if (rows.isEmpty()) {
            add(Words.note(edition.text("unmapped.none")));
            return;
        }
        DataTable table = new DataTable(edition.text("unmapped.caption"))
                .text(edition.text("column.organization"))
                .number(edition.text("column.awards"))
                .number(edition.text("column.central"));
        rows.forEach(row -> table.row(
                new Anchor(
                        edition.links().organization(row.key(), filter.with(Facet.MINISTRY, List.of())), row.label()),
                new Span(format.count(row.awards())),
                new Span(format.dollars(row.central()))));
        Anchor download =
                new Anchor(edition.links().api("aggregates/organization.csv", filter), edition.text("ranked.csv"));
        download.setRouterIgnore(true);
        add(table, Words.note(download));
    }
}
