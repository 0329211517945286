package org.vigienuage.web.maker;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.figure.PortraitFigures;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.ownership.OwnerQueries;
import org.vigienuage.web.ownership.OwnersTable;
import org.vigienuage.web.shell.ContractList;
import org.vigienuage.web.shell.Elsewhere;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.PortraitBody;
import org.vigienuage.web.shell.RankedFigure;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** One maker: what was bought of it, through whom, by whom, and who controls it. */
@Route(value = Links.MAKERS + "/:key", layout = MainLayout.class)
class MakerView extends FilteredPage {

    private final MakerQueries makers;
    private final OwnerQueries owners;
    private final PortraitFigures figures;
    private final ContractList contracts;

    MakerView(Site site, MakerQueries makers, OwnerQueries owners, PortraitFigures figures, ContractList contracts) {
        super(site);
        this.makers = makers;
        this.owners = owners;
        this.figures = figures;
        this.contracts = contracts;
    }

    @Override
    protected String[] options(PageRequest asked) {
        return Period.of(asked.option(Period.QUERY_KEY)).option();
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        return makers.findMaker(request.key("key")).map(maker -> fill(request, maker, before, after));
    }

    private String fill(PageRequest request, Maker maker, Div before, Div after) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter().with(Facet.MAKER, List.of(maker.key()));
        Portrait portrait = figures.of(filter, Period.of(request.option(Period.QUERY_KEY)), edition.language());
        Paragraph crumb = new Paragraph(
                new Anchor(edition.links().page(Links.MAKERS, request.filter()), edition.text("makers.title")));
        crumb.addClassName("vn-crumb");
        before.addClassName("vn-stack");
        before.add(
                crumb,
                new H1(maker.name()),
                Words.note(edition.text("maker.note", maker.name())),
                new ScopeChoice(request, request.location().getPath(), options(request)));
        after.add(new PortraitBody(request, filter, portrait, rankings(edition, filter, portrait), site(), contracts));
        after.add(Words.section(
                edition.text("owner.history"),
                new OwnersTable(edition, owners.listOwners(maker.key())),
                Words.note(edition.text("supplier.identityNote"))));
        return maker.name();
    }

    private List<RankedFigure> rankings(Edition edition, ContractFilter filter, Portrait portrait) {
        return List.of(
                new RankedFigure(
                        edition,
                        edition.text("maker.sellers"),
                        edition.text("column.supplier"),
                        portrait.suppliers(),
                        row -> row.canBeAskedFor() ? filter.with(Facet.SUPPLIER, List.of(row.key())) : null,
                        null,
                        Elsewhere.of(site(), edition, Dimension.SUPPLIER, filter)),
                new RankedFigure(
                        edition,
                        edition.text("supplier.ministries"),
                        edition.text("column.ministry"),
                        portrait.ministries(),
                        row -> filter.with(Facet.MINISTRY, List.of(row.key())),
                        null,
                        Elsewhere.of(site(), edition, Dimension.MINISTRY, filter)));
    }
}
