package org.vigienuage.web.ownership;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Bars;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.PartsFigure;
import org.vigienuage.web.shell.Site;

/** From where the sellers of a selection were controlled, as parts of its total. */
public final class JurisdictionFigure extends Div {

    private static final List<String> ORDER = List.of("quebec", "canada", "united-states", "other", "unknown");

    public JurisdictionFigure(Edition edition, ContractFilter filter, List<AggregateRow> sellers, Site site) {
        // Each class keeps its colour, whatever its rank.
        List<AggregateRow> inOrder = sellers.stream()
                .sorted(Comparator.comparing(row -> ORDER.indexOf(row.key())))
                .toList();
        Bars bars = new Bars(edition.links(), row -> filter.with(Facet.JURISDICTION, List.of(row.key())));
        addClassName("vn-figures");
        add(new PartsFigure(
                edition,
                edition.text("owner.sellers"),
                edition.text("owner.figureNote"),
                edition.text("owner.jurisdiction"),
                bars.parts(inOrder),
                Elsewhere.of(site, edition, Dimension.JURISDICTION, filter)));
    }
}
