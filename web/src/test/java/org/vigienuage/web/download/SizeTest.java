package org.vigienuage.web.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.table.About;
import org.vigienuage.web.table.About.Said;
import org.vigienuage.web.table.Columns;
import org.vigienuage.web.table.FileFormat;
import org.vigienuage.web.table.Table;

/** A reader knows how large a file is before asking for it, and whether that is exact. */
class SizeTest {

    private static final long FIRST = 100_000;

    private static final Columns<Long> COLUMNS = Columns.of(
            "contracts", integer("calendar_year", Long::longValue), text("title", year -> "Contrat " + year));

    @ParameterizedTest
    @EnumSource
    void theSizeOfAShortTableIsExact(FileFormat format) throws IOException {
        assertThat(Size.of(table(900), format, most -> table(most)))
                .isEqualTo(new Size(written(format, table(900)), true));
    }

    @Test
    void theSizeOfALongTableIsReckonedFromItsFirstRows() throws IOException {
        Size size = Size.of(table(50_000), FileFormat.CSV, most -> table(most));

        assertThat(size.isExact()).isFalse();
        assertThat(size.bytes()).isCloseTo(written(FileFormat.CSV, table(50_000)), Percentage.withPercentage(15));
    }

    private static long written(FileFormat format, Table<?> table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(table, bytes);
        return bytes.size();
    }

    private static Table<Long> table(long rows) {
        Said words = new Said("Tout", "All");
        return new Table<>(
                COLUMNS,
                new About("contracts", words, words, "2026-11-23.1", null, "/api/v1/contracts"),
                Language.FRENCH,
                rows,
                Map::of,
                consumer -> LongStream.range(FIRST, FIRST + rows).forEach(consumer::accept));
    }
}
