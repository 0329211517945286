package org.vigienuage.web.site;

import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.rule.ReportCard;
import org.vigienuage.web.rule.ReportCard.Figure;
import org.vigienuage.web.rule.ReportCard.Share;

/** Precision and recall of the rules, scope by scope, over one half of the labels. */
final class ReportCardBlocks {

    private ReportCardBlocks() {}

    static Block of(Edition edition, ReportCard card, String split, String labels) {
        return new Block.Table(
                edition.text("card.caption." + split + "." + labels),
                List.of(
                        Block.Column.words(edition.text("column.scope")),
                        Block.Column.number(edition.text("card.labels")),
                        Block.Column.number(edition.text("card.precision")),
                        Block.Column.number(edition.text("card.recall")),
                        Block.Column.number(edition.text("card.weightedRecall")),
                        Block.Column.words(edition.text("card.aim"))),
                card.figures().stream()
                        .filter(figure -> figure.isOf(split, labels, "within"))
                        .map(figure -> List.of(
                                Block.Cell.of(edition.text("scope." + figure.scope())),
                                Block.Cell.of(edition.format().count(figure.labelCount())),
                                share(edition, figure.precision()),
                                share(edition, figure.recall()),
                                share(edition, figure.weightedRecall()),
                                Block.Cell.of(verdict(edition, figure, split))))
                        .toList(),
                null);
    }

    private static Block.Cell share(Edition edition, Share share) {
        Block.Cell cell = Block.Cell.of(edition.format().percent(share.value()));
        return share.value() == null
                ? cell
                : cell.noted(edition.text(
                        "card.interval",
                        edition.format().percent(share.low()),
                        edition.format().percent(share.high())));
    }

    private static String verdict(Edition edition, Figure figure, String split) {
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
