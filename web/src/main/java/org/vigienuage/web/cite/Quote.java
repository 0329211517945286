package org.vigienuage.web.cite;

import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.edition.Edition;

/** One sentence to paste in a text: the number, its range, the version it comes from and where it is checked. */
public final class Quote {

    private Quote() {}

    /** @param totals what the awards that are cited add up to, in that version */
    public static String of(Cited cited, Totals totals) {
        Edition edition = cited.edition();
        return totals.awards() == 0
                ? edition.text("quote.none", cited.title(), Cited.PRODUCER, cited.version(), cited.address())
                : edition.text(
                        "quote.total",
                        cited.title(),
                        edition.format().compactMoney(totals.central()),
                        edition.format().compactMoney(totals.low()),
                        edition.format().compactMoney(totals.high()),
                        edition.counted("awards", totals.awards()),
                        Cited.PRODUCER,
                        cited.version(),
                        cited.address());
    }
}
