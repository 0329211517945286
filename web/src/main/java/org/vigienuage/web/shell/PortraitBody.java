package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;

/** The total of one supplier, body or ministry, its years, who is on the other side, and its contracts. */
public final class PortraitBody extends Div {

    public PortraitBody(
            PageRequest request,
            ContractFilter filter,
            Portrait portrait,
            List<RankedFigure> rankings,
            Site site,
            ContractList contracts) {
        Edition edition = request.edition();
        if (portrait.ledger().included().awards() == 0) {
            add(nothing(request, portrait), new CoverageNote(request, site), new GapNotes(edition, filter, site));
        } else {
            add(new Headline(request, filter, portrait.ledger(), portrait.direct(), site));
            Div years = new Div(new YearsFigure(request, request.location().getPath(), filter, portrait.years(), site));
            years.addClassName("vn-figures");
            Div pair = new Div();
            rankings.forEach(pair::add);
            pair.addClassNames("vn-figures", "vn-figures--pair");
            Anchor competition =
                    new Anchor(edition.links().page(Links.COMPETITION, filter), edition.text("competition.ofThis"));
            add(years, pair, Words.note(competition));
        }
        NativeDetails ledger =
                new NativeDetails(edition.text("ledger.title"), new LedgerTable(request, filter, portrait.ledger()));
        ledger.addClassNames("vn-explain", "vn-section");
        add(ledger, Words.section(edition.text("contracts.title"), contracts.of(request, filter)));
        site.waysToCite(filter, edition.language(), portrait.ledger().included())
                .ifPresent(ways -> add(CiteBlock.folded(edition, ways)));
    }

    private static Component nothing(PageRequest request, Portrait portrait) {
        Edition edition = request.edition();
        String all = edition.links()
                .page(request.location().getPath(), request.filter().withScope(Scope.ALL));
        Div empty = new Div(Words.note(edition.text(
                "portrait.nothing",
                edition.text("scope.phrase." + request.filter().scope().key()))));
        if (portrait.everywhere().awards() > 0) {
            empty.add(Words.note(new Anchor(
                    all,
                    edition.text(
                            "portrait.elsewhere",
                            edition.counted("awards", portrait.everywhere().awards()),
                            edition.format().compactMoney(portrait.everywhere().central())))));
        }
        empty.addClassName("vn-empty");
        return empty;
    }
}
