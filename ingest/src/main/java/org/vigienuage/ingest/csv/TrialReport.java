package org.vigienuage.ingest.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would bring.
 *
 * @param problem why it cannot be read as declared, null when it can; the rest is then about nothing
 * @param rows rows of the file, the header not counted
 * @param restated accepted rows whose key stands in another row too, beyond the first of each
 * @param suspectedDuplicates records that probably restate an award of another source
 * @param awards records, each once, with what they add up to
 */
public record TrialReport(
        @Nullable String problem,
        int rows,
        int accepted,
        int rejected,
        int leftOut,
        int restated,
        int suspectedDuplicates,
        Sums awards,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        List<Finding> findings) {

    /**
     * What the records state, each record once.
     *
     * @param known records that state an awarded or contract value over 1 $
     * @param latest sum of the newest value of each
     */
    public record Sums(int records, int known, BigDecimal latest) {}

    /** Issues of one kind in one field. */
    public record Finding(String kind, String field, int count, List<Example> examples) {}

    /** Where an issue is. */
    public record Example(String record, String text) {}

    static TrialReport unreadable(String problem) {
        return new TrialReport(problem, 0, 0, 0, 0, 0, 0, new Sums(0, 0, BigDecimal.ZERO), null, null, List.of());
    }
}
