package org.vigienuage.web.overview;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Bars;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.PartsFigure;
import org.vigienuage.web.shell.Site;

/** What each scope adds to those before it. */
final class Composition extends Div {

    /** From the narrowest to the widest, whatever their size. */
    private static final Comparator<AggregateRow> NARROWEST_FIRST =
            Comparator.comparing(row -> Scope.parseOptional(row.key()).orElse(Scope.ALL));

    Composition(Edition edition, ContractFilter filter, List<AggregateRow> scopes, Site site) {
        addClassName("vn-figures");
        add(new PartsFigure(
                edition,
                edition.text("composition.title"),
                edition.text("composition.note"),
                edition.text("column.scope"),
                new Bars(
                                edition.links(),
                                row -> filter.withAddedBy(
                                        Scope.parseOptional(row.key()).orElse(filter.scope())))
                        .parts(scopes.stream().sorted(NARROWEST_FIRST).toList()),
                Elsewhere.of(site, edition, Dimension.SCOPE, filter)));
    }
}
