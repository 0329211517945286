package org.vigienuage.ingest.csv;

import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a source are written and what their columns mean.
 *
 * @param encoding used where the file has no byte order mark
 * @param quote null where texts are never quoted
 * @param skippedLines lines before the header or the first row
 * @param hasHeader whether the first row names the columns; without, columns are numbers from 1
 * @param key columns that make a row one record
 * @param newest columns that tell the newest row of a key; empty where the last row speaks
 * @param ignored columns that are known and not read
 */
record CsvLayout(
        Charset encoding,
        char delimiter,
        @Nullable Character quote,
        int skippedLines,
        boolean hasHeader,
        Government government,
        String currency,
        NumberForm numbers,
        DateForms dates,
        List<String> key,
        List<String> newest,
        Map<CsvField, FieldSource> fields,
        List<RowFilter> leftOut,
        Set<String> ignored) {

    /** Every column that is read. */
    Set<String> columns() {
        var columns = new LinkedHashSet<String>(key);
        columns.addAll(newest);
        fields.values().forEach(source -> columns.addAll(source.columns()));
        leftOut.forEach(filter -> columns.add(filter.column()));
        return columns;
    }
}
