package org.vigienuage.web.site;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.chart.ChartImages;
import org.vigienuage.web.chart.QuoteCard;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.version.VersionQueries;

/** The total of a page as a picture, for previews of links and for social media. */
@Component
class Cards {

    private final ChartImages images;
    private final LedgerQueries ledgers;
    private final VersionQueries versions;

    Cards(ChartImages images, LedgerQueries ledgers, VersionQueries versions) {
        this.images = images;
        this.ledgers = ledgers;
        this.versions = versions;
    }

    /** Nothing where it cannot be drawn now. */
    Optional<byte[]> of(PlainRequest request, ContractFilter filter, String name, boolean isSvg) {
        Edition edition = request.edition();
        Totals totals = ledgers.ledger(filter).included();
        return versions.findRead().flatMap(version -> {
            QuoteCard card = new QuoteCard(
                    edition.language(),
                    edition.format().compactMoney(totals.central()),
                    edition.text(
                            "headline.rangeValue",
                            edition.format().compactMoney(totals.low()),
                            edition.format().compactMoney(totals.high())),
                    edition.text(
                            "plain.card",
                            name,
                            edition.text("scope.phrase." + filter.scope().key()),
                            edition.counted("awards", totals.awards())),
                    edition.text("picture.source"),
                    edition.text(
                            "picture.version",
                            version.name(),
                            edition.format().date(Drawings.day(version.publishedAt()))),
                    Drawings.address(request));
            return Drawings.attempt(() -> isSvg ? images.svg(card) : images.png(card));
        });
    }
}
