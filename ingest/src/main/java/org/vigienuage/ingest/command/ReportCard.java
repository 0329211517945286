package org.vigienuage.ingest.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.db.classification.tables.records.MeasuredLabelRecord;
import org.vigienuage.db.classification.tables.records.ReportCardRecord;

/** {@code report-card}: how well the rules agree with labelled records, for a person, or the misses for a program. */
@Component
class ReportCard {

    private static final List<String> COLUMNS = List.of(
            "split",
            "kind",
            "seao_number",
            "label",
            "decided",
            "rule_id",
            "matched",
            "would_disagree",
            "note",
            "supplier",
            "title",
            "expense",
            "label_id");

    private final ReportCardQueries queries;
    private final Console console;

    ReportCard(ReportCardQueries queries, Console console) {
        this.queries = queries;
        this.console = console;
    }

    ExitCode run(boolean csv) throws IOException {
        var figures = queries.listFigures();
        if (figures.isEmpty()) {
            console.complain("report-card.nothing");
            return ExitCode.FAILURE;
        }
        if (csv) {
            write(queries.listMisses());
        } else {
            tell(figures);
        }
        return ExitCode.OK;
    }

    private void tell(List<ReportCardRecord> figures) {
        var labels = queries.countLabels();
        console.say(
                "report-card.labels",
                labels.getOrDefault("", 0),
                labels.getOrDefault("inspired-a-rule", 0),
                labels.getOrDefault("override", 0),
                labels.getOrDefault("not-loaded", 0));
        console.say("report-card.legend");
        @Nullable ReportCardRecord last = null;
        for (var figure : figures) {
            if (last == null || !group(figure).equals(group(last))) {
                console.say("report-card." + figure.getSplit() + "." + figure.getLabels());
            }
            tell(figure);
            last = figure;
        }
        var misses = queries.listMisses();
        console.say("report-card.misses", misses.size());
        misses.forEach(this::tell);
    }

    private static String group(ReportCardRecord figure) {
        return figure.getSplit() + " " + figure.getLabels();
    }

    private void tell(ReportCardRecord figure) {
        console.say(
                "report-card.figure",
                text("report-card." + figure.getCounting() + "." + figure.getScope()),
                figure.getLabelCount(),
                figure.getDecidedCount(),
                figure.getHitCount(),
                figure.getIsConclusive() ? "" : text("report-card.inconclusive"));
        console.say(
                "report-card.precision",
                share(figure.getPrecision(), figure.getPrecisionLow(), figure.getPrecisionHigh()),
                share(
                        figure.getWeightedPrecision(),
                        figure.getWeightedPrecisionLow(),
                        figure.getWeightedPrecisionHigh()));
        console.say(
                "report-card.recall",
                share(figure.getRecall(), figure.getRecallLow(), figure.getRecallHigh()),
                share(figure.getWeightedRecall(), figure.getWeightedRecallLow(), figure.getWeightedRecallHigh()));
    }

    private void tell(MeasuredLabelRecord miss) {
        console.say(
                "report-card.miss",
                text("report-card.half." + miss.getSplit()),
                miss.getKind(),
                miss.getSeaoNumber(),
                miss.getAwardScope(),
                miss.getDecidedScope(),
                miss.getRuleId() == null ? "" : " " + miss.getRuleId() + " « " + miss.getMatched() + " »",
                miss.getWouldDisagree() ? text("report-card.disputed") : "");
        console.say("report-card.miss.text", oneLine(miss.getSupplier(), miss.getTitle(), miss.getExpense()));
    }

    private String text(String key) {
        return console.messages().text(key);
    }

    /** A share with its interval; a dash where there is nothing to divide by. */
    private String share(@Nullable BigDecimal share, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return share == null || low == null || high == null
                ? "–"
                : console.messages().text("report-card.share", percent(share), percent(low), percent(high));
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2);
    }

    /** Texts of a source on one line, without signs that could move the cursor of a terminal. */
    private static String oneLine(@Nullable String... texts) {
        var line = new StringBuilder();
        for (var text : texts) {
            if (text != null) {
                line.append(line.isEmpty() ? "" : " · ").append(text.replaceAll("[\\p{Cntrl}\\s]+", " "));
            }
        }
        return line.toString();
    }

    private void write(List<MeasuredLabelRecord> misses) throws IOException {
        // The printer of the console is not ours to close.
        var printer = new CSVPrinter(console.out(), CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
        for (var miss : misses) {
            printer.printRecord(
                    miss.getSplit(),
                    miss.getKind(),
                    miss.getSeaoNumber(),
                    miss.getAwardScope(),
                    miss.getDecidedScope(),
                    miss.getRuleId(),
                    miss.getMatched(),
                    miss.getWouldDisagree(),
                    miss.getNote(),
                    miss.getSupplier(),
                    miss.getTitle(),
                    miss.getExpense(),
                    miss.getLabelId());
        }
        printer.flush();
    }
}
