package org.vigienuage.web.methodology;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.rule.ReportCardQueries;
import org.vigienuage.web.rule.RuleQueries;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.Page;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.PersonNote;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;
import org.vigienuage.web.status.Source;
import org.vigienuage.web.status.SourceQueries;

/** How every number of the site is made, and what it does not say. */
@Route(value = Links.METHOD, layout = MainLayout.class)
class MethodologyView extends Page {

    private final RuleQueries rules;
    private final ReportCardQueries cards;
    private final SourceQueries sources;

    MethodologyView(Site site, RuleQueries rules, ReportCardQueries cards, SourceQueries sources) {
        super(site);
        this.rules = rules;
        this.cards = cards;
        this.sources = sources;
    }

    /** The method can be read before there is anything to count. */
    @Override
    protected boolean needsData() {
        return false;
    }

    @Override
    protected Optional<String> show(PageRequest request) {
        removeAll();
        Edition edition = request.edition();
        Div prose = new Div(new H1(edition.text("method.title")), Words.lead(edition.text("method.lead")));
        prose.add(new CoverageNote(request, site()));
        prose.addClassName("vn-prose");
        add(prose);
        for (String chapter : Chapters.ALL) {
            prose.add(new H2(edition.text("method." + chapter + ".title")));
            Chapters.paragraphs(edition, chapter).forEach(text -> prose.add(new Paragraph(text)));
            if (chapter.equals("scopes")) {
                prose.add(new RuleTable(edition, rules.listRules(edition.language())));
            }
            if (chapter.equals("card")) {
                prose.add(new ReportCardChapter(edition, request.filter(), cards.reportCard()));
            }
            if (chapter.equals("persons")) {
                prose.add(new PersonNote(edition, site().contact()));
            }
            if (chapter.equals("claims")) {
                prose.add(new Paragraph(new Anchor(
                        edition.links().page(Links.CLAIMS, request.filter()), edition.text("claims.title"))));
            }
            if (chapter.equals("limits")) {
                prose.add(caveats(edition));
            }
        }
        return Optional.of(edition.text("nav.method"));
    }

    private UnorderedList caveats(Edition edition) {
        UnorderedList list = new UnorderedList();
        for (Source source : sources.listSources(edition.language())) {
            source.caveats().forEach(caveat -> list.add(new ListItem(new Span(caveat.text()))));
        }
        return list;
    }
}
