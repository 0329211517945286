package org.vigienuage.web.competition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.ledger.DirectShare;
import org.vigienuage.web.shell.Facts;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.Words;

/** The competition for a selection in a few numbers, each with what it means. */
final class CompetitionFacts extends Div {

    private final Edition edition;
    private final Format format;

    CompetitionFacts(PageRequest request, Competition competition) {
        edition = request.edition();
        format = edition.format();
        DirectShare direct = competition.direct();
        Anchor records = new Anchor(
                edition.links().contracts(request.filter().with(Facet.METHOD, List.of("direct"))),
                edition.text(
                        "competition.directValue",
                        format.percent(direct.ofAwards().orElse(null)),
                        edition.counted("awards", direct.direct().count()),
                        format.percent(direct.ofCentral().orElse(null)),
                        format.compactMoney(direct.direct().sum())));
        add(new Facts()
                .wide()
                .fact(edition.text("competition.direct"), records)
                .fact(edition.text("competition.concentration"), concentration(competition.suppliers()))
                .fact(edition.text("competition.finals"), finals(competition.growth()))
                .fact(edition.text("competition.expenses"), expenses(competition.growth())));
    }

    private Component concentration(Concentration suppliers) {
        String top = suppliers.topLabel();
        if (suppliers.topShare() == null || top == null) {
            return new Span(format.unknown());
        }
        Div told = new Div(new Div(edition.text(
                "competition.concentrationValue",
                top,
                format.percent(suppliers.topShare()),
                format.count(suppliers.hhi() == null ? 0 : suppliers.hhi().longValue()),
                format.count(suppliers.parties()))));
        if (suppliers.fewAwards()) {
            told.add(Words.mark(edition.counted("competition.few", suppliers.awards()), true));
        }
        return told;
    }

    private Component finals(Growth growth) {
        if (growth.finals() == 0) {
            return new Span(edition.text("competition.noFinals"));
        }
        return new Span(edition.text(
                "competition.finalsValue",
                edition.counted("awards", growth.finals()),
                format.compactMoney(growth.awardedOfFinals()),
                format.compactMoney(growth.finalDollars()),
                format.percent(growth.ofFinals().orElse(null)),
                format.count(growth.grew()),
                format.count(growth.shrank())));
    }

    private Component expenses(Growth growth) {
        Div told = new Div(new Div(
                growth.expenses() == 0
                        ? edition.text("competition.noExpenses")
                        : edition.text(
                                "competition.expensesValue",
                                edition.counted("awards", growth.expenses()),
                                format.compactMoney(growth.expenseDollars()),
                                format.percent(growth.ofExpenses().orElse(null)))));
        if (growth.leftOut() > 0) {
            told.add(Words.note(edition.counted("competition.leftOut", growth.leftOut())));
        }
        return told;
    }
}
