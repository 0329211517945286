package org.vigienuage.web.methodology;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.rule.ReportCard;
import org.vigienuage.web.rule.ReportCard.Figure;
import org.vigienuage.web.rule.ReportCard.Share;
import org.vigienuage.web.shell.DataTable;

/** Precision and recall of the rules, scope by scope, over one half of the labels. */
final class ReportCardTable {

    private final Edition edition;

    ReportCardTable(Edition edition) {
        this.edition = edition;
    }

    DataTable of(ReportCard card, String split, String labels) {
        DataTable table = new DataTable(edition.text("card.caption." + split + "." + labels))
                .text(edition.text("column.scope"))
                .number(edition.text("card.labels"))
                .number(edition.text("card.precision"))
                .number(edition.text("card.recall"))
                .number(edition.text("card.weightedRecall"))
                .text(edition.text("card.aim"));
        card.figures().stream()
                .filter(figure -> figure.isOf(split, labels, "within"))
                .forEach(figure -> table.row(
                        new Span(edition.text("scope." + figure.scope())),
                        new Span(edition.format().count(figure.labelCount())),
                        share(figure.precision()),
                        share(figure.recall()),
                        share(figure.weightedRecall()),
                        new Span(verdict(figure, split))));
        return table;
    }

    private Component share(Share share) {
        if (share.value() == null) {
            return new Span(edition.format().unknown());
        }
        Span interval = new Span(edition.text(
                "card.interval",
                edition.format().percent(share.low()),
                edition.format().percent(share.high())));
        interval.addClassName("vn-note");
        return new Div(new Div(edition.format().percent(share.value())), interval);
    }

    private String verdict(Figure figure, String split) {
        if (!figure.isConclusive()) {
            return edition.text("card.inconclusive");
        }
        if (split.equals("tune")) {
            return edition.text("card.noProof");
        }
        if (!figure.hasAim()) {
            return edition.text("card.noAim");
        }
        return edition.text(figure.reachesAim() ? "card.reached" : "card.notReached");
    }
}
