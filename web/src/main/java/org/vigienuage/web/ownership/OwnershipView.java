package org.vigienuage.web.ownership;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** From where sellers and makers were controlled, and the laws that are discussed about it, without saying that one applies. */
@Route(value = Links.OWNERSHIP, layout = MainLayout.class)
class OwnershipView extends FilteredPage {

    private static final List<String> LAWS = List.of("cloudAct", "otherUs", "accessAct", "statements");

    private final OwnershipFigures figures;

    OwnershipView(Site site, OwnershipFigures figures) {
        super(site);
        this.figures = figures;
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("owner.title")),
                Words.lead(edition.text("owner.lead")),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.OWNERSHIP));
        OwnershipFigures.Split split = figures.of(request.filter(), edition.language());
        after.add(
                new JurisdictionFigure(edition, request.filter(), split.sellers(), site()),
                new SharesTable(edition, edition.text("owner.sellersCaption"), split.sellers()),
                Words.section(
                        edition.text("owner.makers"),
                        new SharesTable(edition, edition.text("owner.makersCaption"), split.makers()),
                        Words.note(edition.text("owner.makersNote"))),
                laws(edition));
        return Optional.of(edition.text("owner.title"));
    }

    private static Div laws(Edition edition) {
        Div prose = new Div(Words.section(edition.text("law.title"), new Paragraph(edition.text("law.lead"))));
        for (String law : LAWS) {
            prose.add(new H3(edition.text("law." + law + ".title")));
            for (int number = 1; edition.texts().has("law." + law + "." + number); number++) {
                prose.add(new Paragraph(edition.text("law." + law + "." + number)));
            }
            prose.add(Words.note(edition.text("law." + law + ".source")));
        }
        prose.addClassName("vn-prose");
        return prose;
    }
}
