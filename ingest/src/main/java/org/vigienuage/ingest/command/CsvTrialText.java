package org.vigienuage.ingest.command;

import static org.vigienuage.db.source.Tables.ISSUE_KIND;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.csv.TrialReport;

/** Says what a file would bring. */
@Component
class CsvTrialText {

    private final DSLContext database;
    private final Console console;

    CsvTrialText(DSLContext database, Console console) {
        this.database = database;
        this.console = console;
    }

    void tell(String source, String file, TrialReport report) {
        if (report.problem() != null) {
            console.complain("csv.unreadable", file, source, report.problem());
            return;
        }
        console.say("csv.file", file, source);
        console.say("csv.rows", report.rows(), report.accepted(), report.rejected(), report.leftOut());
        var sums = report.awards();
        console.say("csv.sums", sums.records(), sums.known(), dollars(sums.latest()));
        if (report.firstDate() != null) {
            console.say("csv.dates", report.firstDate(), String.valueOf(report.lastDate()));
        }
        console.say("csv.restated", report.restated());
        console.say("csv.duplicates", report.suspectedDuplicates());
        report.findings().forEach(this::tell);
    }

    private void tell(TrialReport.Finding finding) {
        var field = finding.field().isEmpty() ? "" : " [" + finding.field() + "]";
        console.say("csv.finding", finding.count(), words(finding.kind()) + field);
        finding.examples().forEach(example -> console.say("csv.example", example.record(), example.text()));
    }

    private String words(String kind) {
        var text = console.messages().locale().getLanguage().equals("fr") ? ISSUE_KIND.TEXT_FR : ISSUE_KIND.TEXT_EN;
        var words = database.select(text)
                .from(ISSUE_KIND)
                .where(ISSUE_KIND.KIND.eq(kind))
                .fetchOne(text);
        return words == null ? kind : words;
    }

    private static BigDecimal dollars(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_EVEN);
    }
}
