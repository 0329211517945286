package org.vigienuage.web.table;

import static org.vigienuage.web.table.Column.date;
import static org.vigienuage.web.table.Column.integer;
import static org.vigienuage.web.table.Column.list;
import static org.vigienuage.web.table.Column.money;
import static org.vigienuage.web.table.Column.text;
import static org.vigienuage.web.table.Column.yesOrNo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.table.About.Said;

/** A table with a column of every type, and texts that mean harm. */
final class Samples {

    static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "a;b,c\"d\"\r\ne\nf",
            " between spaces ",
            "nul\u0000and\u0001bell",
            "half \uD800 pair",
            "_x0041_",
            "<script>alert('x')</script>",
            "\uFEFFmark",
            "'); DROP TABLE award; --",
            "émoji 😀 é",
            "\uFFFE end");

    static final Columns<Row> COLUMNS = Columns.of(
            "contracts",
            text("title", Row::title),
            integer("calendar_year", Row::year),
            money("central", Row::central),
            date("award_date", Row::day),
            yesOrNo("is_bucket_fallback", Row::isLate),
            list("flags", Row::flags));

    private Samples() {}

    record Row(
            @Nullable String title,
            @Nullable Integer year,
            @Nullable BigDecimal central,
            @Nullable LocalDate day,
            @Nullable Boolean isLate,
            List<String> flags) {}

    static Table<Row> of(List<Row> rows) {
        return of(rows.size(), rows::forEach);
    }

    static Table<Row> of(long total, Rows<Row> rows) {
        return new Table<>(
                COLUMNS,
                new About(
                        "contracts",
                        new Said("Adjudications", "Awards"),
                        new Said("Portée : « l'élargie »", "Scope: 'extended'"),
                        "2026-11-23.1",
                        "0".repeat(64),
                        "/api/v1/contracts?version=2026-11-23.1"),
                Language.FRENCH,
                total,
                () -> Map.of("CITATION.bib", "@misc{vigie}\n"),
                rows);
    }

    static Table<Row> hostile() {
        return of(HOSTILE.stream()
                .map(text -> new Row(
                        text,
                        2026,
                        new BigDecimal("16223087502.475333"),
                        LocalDate.of(2026, 11, 23),
                        true,
                        List.of(text, "b")))
                .toList());
    }

    static Table<Row> unknown() {
        return of(List.of(new Row(null, null, null, null, null, List.of())));
    }

    /** As many rows as are asked for, none of them kept. */
    static Table<Row> endless(long total) {
        return of(
                total,
                consumer -> LongStream.range(0, total)
                        .forEach(number -> consumer.accept(new Row(
                                "Licences infonuagiques " + number,
                                2026,
                                BigDecimal.valueOf(number, 2),
                                LocalDate.of(2026, 1, 1),
                                false,
                                List.of()))));
    }

    static byte[] bytes(FileFormat format, Table<?> table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(table, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
