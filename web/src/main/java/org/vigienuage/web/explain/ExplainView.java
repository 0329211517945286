package org.vigienuage.web.explain;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.shell.ContractList;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.LedgerTable;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** What one number is made of, down to its records. */
@Route(value = Links.EXPLAIN, layout = MainLayout.class)
class ExplainView extends FilteredPage {

    private final ExplainQueries queries;
    private final ContractList contracts;

    ExplainView(Site site, ExplainQueries queries, ContractList contracts) {
        super(site);
        this.queries = queries;
        this.contracts = contracts;
    }

    @Override
    protected String[] options(PageRequest asked) {
        return AssumptionParameters.of(assumptions(asked));
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        Edition edition = request.edition();
        Explanation explanation = queries.explain(request.filter(), assumptions(request));
        String value = edition.format().money(explanation.value());
        before.addClassName("vn-stack");
        Span total = new Span(value);
        total.addClassName("vn-total");
        before.add(
                new H1(edition.text("explain.title")),
                Words.lead(edition.text("explain.lead", site().question(request), value)),
                total,
                new CoverageNote(request, site()));
        after.add(
                Words.section(edition.text("explain.question"), question(request, explanation)),
                Words.section(
                        edition.text("explain.account"),
                        new LedgerTable(request, request.filter(), explanation.ledger()),
                        check(edition, explanation)),
                Words.section(
                        edition.text("explain.worth"),
                        Words.note(edition.text("explain.worthNote")),
                        new WorthTable(request, explanation)),
                Words.section(edition.text("explain.records"), contracts.of(request, counted(request, explanation))));
        return Optional.of(edition.text("explain.title"));
    }

    private Facts question(PageRequest request, Explanation explanation) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        Facts facts = new Facts()
                .wide()
                .fact(edition.text("explain.asked"), site().question(request))
                .fact(
                        edition.text("explain.basis"),
                        edition.text(
                                "basis." + explanation.assumptions().basis().key()))
                .fact(edition.text("explain.awards"), edition.counted("awards", explanation.awards()));
        site().published()
                .ifPresent(version -> facts.fact(
                        edition.text("explain.version"),
                        new Div(
                                new Span(version.name() + " "),
                                Words.note("SHA-256 " + version.contentHash()),
                                pinned(edition, filter, version.name()))));
        return facts.fact(edition.text("explain.elsewhere"), downloads(edition, filter, explanation));
    }

    private static Anchor pinned(Edition edition, ContractFilter filter, String version) {
        return new Anchor(
                edition.links().page(Links.EXPLAIN, filter.withVersion(version)), edition.text("explain.pin"));
    }

    private static Paragraph downloads(Edition edition, ContractFilter filter, Explanation explanation) {
        String[] assumptions = AssumptionParameters.of(explanation.assumptions());
        return Words.note(
                api(edition, "explain", filter, "explain.json", assumptions),
                new Span(" · "),
                api(edition, "explain.csv", filter, "explain.csv", assumptions));
    }

    private static Anchor api(Edition edition, String path, ContractFilter filter, String key, String... assumptions) {
        Anchor anchor = new Anchor(edition.links().api(path, filter, assumptions), edition.text(key));
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private static Paragraph check(Edition edition, Explanation explanation) {
        Paragraph check = Words.note(edition.text(
                explanation.addsUp() ? "explain.addsUp" : "explain.doesNotAddUp",
                edition.format().count(explanation.whole().awards()),
                edition.format().money(explanation.whole().central())));
        check.getElement().setAttribute("data-adds-up", String.valueOf(explanation.addsUp()));
        return check;
    }

    /** The awards that make the total. */
    private static ContractFilter counted(PageRequest request, Explanation explanation) {
        Assumptions assumptions = explanation.assumptions();
        Stream<String> besides = assumptions.basis() == Basis.HIGH
                ? Stream.of(Assumption.GROUP_PURCHASE.key(), Assumption.SUSPECT.key())
                : assumptions.counted().stream()
                        .filter(assumption -> assumption != Assumption.SHARED_CEILING)
                        .map(Assumption::key);
        return request.filter()
                .with(
                        Facet.COUNTED,
                        Stream.concat(Stream.of("included"), besides).toList());
    }

    private static Assumptions assumptions(PageRequest request) {
        return AssumptionParameters.parseOptional(request::option).orElse(Assumptions.OF_THE_METHOD);
    }
}
