package org.vigienuage.web.ownership;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.shell.Bar;
import org.vigienuage.web.shell.Edition;
import org.vigienuage.web.shell.Links;
import org.vigienuage.web.shell.PartsFigure;
import org.vigienuage.web.shell.Words;

/** From where the sellers of a selection were controlled, as parts of its total. */
public final class JurisdictionFigure extends Div {

    private static final List<String> ORDER = List.of("quebec", "canada", "united-states", "other", "unknown");

    public JurisdictionFigure(Edition edition, ContractFilter filter, List<AggregateRow> sellers) {
        List<Bar> bars = new ArrayList<>();
        for (String key : ORDER) {
            sellers.stream()
                    .filter(row -> row.key().equals(key))
                    .forEach(row -> bars.add(new Bar(
                            row.label(),
                            row.awards(),
                            row.low(),
                            row.central(),
                            row.high(),
                            edition.links().contracts(filter.with(Facet.JURISDICTION, List.of(key))),
                            ORDER.indexOf(key))));
        }
        addClassName("vn-figures");
        add(
                new PartsFigure(
                        edition,
                        edition.text("owner.sellers"),
                        edition.text("owner.figureNote"),
                        edition.text("owner.jurisdiction"),
                        bars),
                Words.note(new Anchor(edition.links().page(Links.OWNERSHIP, filter), edition.text("owner.more"))));
    }
}
