package org.vigienuage.ingest.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows go to the folder of their source and year, those without one too, and DuckDB reads them back. */
class PartitionedParquetTest {

    private static final ReleaseTable TABLE = new ReleaseTable(
            "awards",
            List.of("award_key"),
            true,
            "",
            "",
            "",
            "",
            List.of(
                    new ReleaseColumn("award_key", ColumnType.STRING, null, "", ""),
                    new ReleaseColumn("central_amount", ColumnType.NUMBER, "CAD", "", "")),
            "");

    @TempDir
    private Path folder;

    @Test
    void aRowWithoutYearOrSourceIsInThePartitionOfWhatIsUnknown() throws Exception {
        try (var csv = new PartitionedCsv(TABLE, folder.resolve("csv"))) {
            csv.print("seao", "2016", row("a", "1.10"));
            csv.print("seao", null, row("b", "2.200000"));
            csv.print(null, null, row("c", null));
            write(csv);
        }
        assertThat(list(
                        "SELECT concat_ws(' ', award_key, central_amount, source, coalesce(try_cast(year AS integer)::text, '-')) FROM "
                                + parts() + " ORDER BY award_key"))
                .containsExactly("a 1.100000 seao 2016", "b 2.200000 seao -", "c __HIVE_DEFAULT_PARTITION__ -");
        assertThat(folder.resolve("parquet/awards/source=seao/year=__HIVE_DEFAULT_PARTITION__/part-0.parquet"))
                .exists();
    }

    @Test
    void aSourceWhoseNameIsNoNameOfAFolderStaysInTheRelease() throws Exception {
        try (var csv = new PartitionedCsv(TABLE, folder.resolve("csv"))) {
            csv.print("../ville/é", "2016", row("a", "1"));
            write(csv);
        }
        assertThat(list("SELECT source FROM " + parts())).containsExactly("../ville/é");
        assertThat(Files.exists(folder.resolve("parquet/awards/source=..%2Fville%2F%C3%A9")))
                .isTrue();
    }

    @Test
    void morePartitionsThanFilesAreOpenKeepEveryRowInItsOrder() throws Exception {
        try (var csv = new PartitionedCsv(TABLE, folder.resolve("csv"))) {
            for (var round = 0; round < 3; round++) {
                for (var year = 1900; year < 2100; year++) {
                    csv.print("seao", String.valueOf(year), row("r" + round, "1"));
                }
            }
            write(csv);
            assertThat(csv.rows()).hasSize(200);
        }
        assertThat(list("SELECT count(*) || ' ' || sum(central_amount) FROM " + parts()))
                .containsExactly("600 600.000000");
        assertThat(list("SELECT award_key FROM '"
                        + folder.resolve("parquet/awards/source=seao/year=1900/part-0.parquet") + "'"))
                .containsExactly("r0", "r1", "r2");
        assertThat(Files.exists(folder.resolve("csv"))).isFalse();
    }

    private static @Nullable String[] row(String key, @Nullable String value) {
        return new @Nullable String[] {key, value};
    }

    private void write(PartitionedCsv csv) throws Exception {
        csv.close();
        try (var parquet = ParquetFiles.spillingTo(folder.resolve("spill"))) {
            for (var part : csv.rows().keySet()) {
                var file = folder.resolve(TABLE.parquet(part));
                Files.createDirectories(file.getParent());
                parquet.write(TABLE, csv.file(part), file);
            }
        }
        csv.delete();
    }

    private String parts() {
        return "read_parquet('" + folder + "/parquet/awards/**/*.parquet', hive_partitioning = true)";
    }

    private static List<String> list(String query) throws Exception {
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement();
                var rows = statement.executeQuery(query)) {
            var list = new ArrayList<String>();
            while (rows.next()) {
                list.add(rows.getString(1));
            }
            return list;
        }
    }
}
