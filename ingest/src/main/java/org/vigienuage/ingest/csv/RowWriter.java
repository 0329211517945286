package org.vigienuage.ingest.csv;

import static org.vigienuage.db.staging.Tables.CSV_RECORD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.copy.CopyTable;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.issue.DataIssue;
import org.vigienuage.ingest.seao.PublishedValues;

/** Turns accepted rows into rows of staging, as the declaration says. */
final class RowWriter {

    private static final String BETWEEN_PARTS = " | ";
    private static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);

    private final CsvLayout layout;
    private final Columns columns;
    private final StagingArea area;
    private final CopyTable table;
    private final PublishedValues values;

    RowWriter(CsvLayout layout, Columns columns, StagingArea area) {
        this.layout = layout;
        this.columns = columns;
        this.area = area;
        this.table = area.table(CSV_RECORD);
        this.values = new PublishedValues(area.issues());
    }

    /** The text of the declared key, null when all of its columns are empty. */
    @Nullable
    String key(CSVRecord row) {
        var parts =
                layout.key().stream().map(column -> columns.cell(row, column)).toList();
        return parts.stream().allMatch(String::isEmpty)
                ? null
                : values.text(String.join(", ", layout.key()), String.join(BETWEEN_PARTS, parts));
    }

    /** Rows on which a filter of the declaration speaks. */
    boolean isLeftOut(CSVRecord row) {
        return layout.leftOut().stream()
                .anyMatch(filter -> filter.values().contains(columns.cell(row, filter.column())));
    }

    void write(CSVRecord row, int position, long line, String key) {
        table.set(CSV_RECORD.SOURCE_FILE_ID, area.fileId())
                .set(CSV_RECORD.POSITION, position)
                .set(CSV_RECORD.LINE, line)
                .set(CSV_RECORD.RECORD_KEY, key)
                .set(CSV_RECORD.NOTICE_KEY, key)
                .set(CSV_RECORD.SORT_KEY, sortKey(row))
                .set(CSV_RECORD.CURRENCY, layout.currency());
        layout.fields().forEach((field, source) -> set(row, field, source));
        table.endRow();
    }

    /** Numbers are padded, so that text order is their order; dates of year, month and day are in order already. */
    private String sortKey(CSVRecord row) {
        return layout.newest().stream()
                .map(column -> columns.cell(row, column))
                .map(cell -> cell.matches("[0-9]{1,18}") ? "0".repeat(18 - cell.length()) + cell : cell)
                .collect(Collectors.joining(BETWEEN_PARTS));
    }

    @SuppressWarnings("unchecked") // the enum pairs each kind of field with columns of its type
    private void set(CSVRecord row, CsvField field, FieldSource source) {
        if (field.isDollars()) {
            table.set((Field<BigDecimal>) field.column(), dollars(row, source));
        } else if (field.isDate()) {
            table.set((Field<LocalDate>) field.column(), day(row, source));
        } else {
            setText(row, field, source);
        }
    }

    @SuppressWarnings("unchecked")
    private void setText(CSVRecord row, CsvField field, FieldSource source) {
        var told = told(row, source);
        var text = told == null ? null : values.text(told.column(), told.text());
        if (field == CsvField.METHOD && source.isLookedUp()) {
            table.set(CSV_RECORD.METHOD_LABEL, text);
        }
        if (text != null && source.isLookedUp()) {
            text = lookedUp(source, told == null ? "" : told.column(), text);
        }
        var isNeeded = field == CsvField.NOTICE || field == CsvField.CURRENCY;
        if (text != null || !isNeeded) {
            table.set((Field<String>) field.column(), text);
        }
    }

    private @Nullable String lookedUp(FieldSource source, String column, String code) {
        var key = source.lookup().get(code);
        if (key == null) {
            area.issues().add(new DataIssue.UnknownCode(column, code));
            return null;
        }
        return key.orElse(null);
    }

    private record Told(String column, String text) {}

    /** The first column that says something. */
    private @Nullable Told told(CSVRecord row, FieldSource source) {
        if (source.constant() != null) {
            return new Told("", source.constant());
        }
        for (var column : source.columns()) {
            var part = source.part(columns.cell(row, column));
            if (part != null && !part.isBlank()) {
                return new Told(column, part);
            }
        }
        return null;
    }

    /** The first column that states a figure other than 0, which means that there is none. */
    private @Nullable BigDecimal dollars(CSVRecord row, FieldSource source) {
        BigDecimal figure = null;
        for (var column : source.columns()) {
            var cell = columns.cell(row, column);
            if (!cell.isEmpty()) {
                var plain = layout.numbers().plain(cell);
                if (plain == null) {
                    area.issues().add(new DataIssue.UnreadableAmount(column, cell));
                } else {
                    figure = values.amount(column, plain);
                    if (figure != null && figure.signum() != 0) {
                        return figure;
                    }
                }
            }
        }
        return figure;
    }

    private @Nullable LocalDate day(CSVRecord row, FieldSource source) {
        var told = told(row, source);
        if (told == null) {
            return null;
        }
        var day = layout.dates().day(told.text().strip());
        if (day == null) {
            area.issues().add(new DataIssue.UnreadableDate(told.column(), told.text()));
        }
        return NO_DATE.equals(day) ? null : day;
    }
}
