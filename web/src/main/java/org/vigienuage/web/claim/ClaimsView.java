package org.vigienuage.web.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.Page;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.SourceLink;
import org.vigienuage.web.shell.Words;

/** What others published, claim by claim, with what we find for the same question and why that is another figure. */
@Route(value = Links.CLAIMS, layout = MainLayout.class)
class ClaimsView extends Page {

    private final ClaimQueries claims;

    ClaimsView(Site site, ClaimQueries claims) {
        super(site);
        this.claims = claims;
    }

    @Override
    protected Optional<String> show(PageRequest request) {
        removeAll();
        Edition edition = request.edition();
        Div head = new Div(
                new H1(edition.text("claims.title")),
                Words.lead(edition.text("claims.lead")),
                Words.note(edition.text("claims.note")),
                new CoverageNote(request, site()));
        head.addClassName("vn-stack");
        add(head);
        claims.listClaims(request.filter().version(), edition.language())
                .forEach(claim -> add(article(edition, claim)));
        Anchor csv = new Anchor(
                "/api/v1/claims.csv"
                        + (request.filter().version() == null
                                ? ""
                                : "?version=" + request.filter().version()),
                edition.text("claims.csv"));
        csv.setRouterIgnore(true);
        add(Words.note(csv));
        return Optional.of(edition.text("claims.title"));
    }

    private static Component article(Edition edition, Claim claim) {
        Format format = edition.format();
        String value = claim.unit().equals("percent")
                ? format.percent(claim.value().movePointLeft(2))
                : format.compactMoney(claim.value());
        Span theirs = new Span(value);
        theirs.addClassName("vn-claim-value");
        Facts facts = new Facts()
                .wide()
                .fact(edition.text("claims.claimed"), theirs)
                .fact(edition.text("claims.contracts"), format.countOrUnknown(claim.contracts()))
                .fact(edition.text("claims.period"), claim.period())
                .fact(edition.text("claims.who"), source(edition, claim))
                .fact(edition.text("claims.ours"), ours(edition, claim))
                .fact(edition.text("claims.coverage"), coverage(edition, claim));
        Article article = new Article(new H2(claim.measure()), facts, new Paragraph(claim.differs()));
        String note = claim.note();
        if (note != null) {
            article.add(Words.note(edition.text("claims.says", note)));
        }
        article.addClassNames("vn-section", "vn-stack");
        article.setId(claim.id());
        return article;
    }

    private static Component source(Edition edition, Claim claim) {
        Div source = new Div(SourceLink.of(claim.source(), claim.who()), new Span(" "));
        if (!claim.confidence().equals("confirmed")) {
            source.add(Words.mark(edition.text("claims.secondHand"), true));
        }
        return source;
    }

    private static Component ours(Edition edition, Claim claim) {
        Totals ours = claim.ours();
        if (ours == null) {
            return new Span(edition.text("claims.noFigure"));
        }
        Format format = edition.format();
        return new Div(
                new Anchor(
                        edition.links().contracts(claim.filter()),
                        edition.text(
                                "claims.oursValue",
                                format.compactMoney(ours.central()),
                                edition.counted("awards", ours.awards()))),
                new Div(edition.text(
                        "claims.oursRange",
                        format.compactMoney(ours.low()),
                        format.compactMoney(ours.high()),
                        edition.text("scope.phrase." + claim.scope()))));
    }

    private static Component coverage(Edition edition, Claim claim) {
        Format format = edition.format();
        return new Span(edition.text(
                "claims.coverageValue",
                format.count(claim.coverage().loaded()),
                format.count(claim.coverage().partial()),
                format.count(claim.coverage().months())));
    }
}
