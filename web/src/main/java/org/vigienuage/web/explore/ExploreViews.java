package org.vigienuage.web.explore;

import com.vaadin.flow.component.html.Div;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.shell.Choices;
import org.vigienuage.web.shell.PageRequest;

/** The ways to explore, each with the same selection. */
final class ExploreViews extends Div {

    ExploreViews(PageRequest request) {
        Edition edition = request.edition();
        Links links = edition.links();
        ContractFilter filter = request.filter();
        String path = request.location().getPath();
        boolean explores = path.equals(Links.EXPLORE);
        boolean crossed = explores && Exploration.read(request).across() != null;
        add(new Choices(edition.text("explore.views"))
                .option(links.page(Links.EXPLORE, filter), edition.text("explore.chart"), explores && !crossed)
                .option(
                        links.page(Links.EXPLORE, filter, Exploration.ACROSS, "ministry"),
                        edition.text("explore.matrix"),
                        crossed)
                .option(links.page(Links.COMPARE, filter), edition.text("compare.title"), path.equals(Links.COMPARE))
                .option(
                        links.page(Links.TIMELINE, filter),
                        edition.text("timeline.title"),
                        path.equals(Links.TIMELINE)));
    }
}
