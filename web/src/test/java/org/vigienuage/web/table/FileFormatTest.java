package org.vigienuage.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigienuage.web.table.Samples.HOSTILE;
import static org.vigienuage.web.table.Samples.bytes;
import static org.vigienuage.web.table.Samples.hostile;
import static org.vigienuage.web.table.Samples.unknown;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Whatever a text holds, every kind of file holds it too, and runs nothing. */
class FileFormatTest {

    /** Half a pair of surrogates is no character. */
    private static List<String> encodable() {
        return HOSTILE.stream().map(text -> text.replace('\uD800', '\uFFFD')).toList();
    }

    @ParameterizedTest
    @EnumSource
    void theSameTableIsTheSameFile(FileFormat format) {
        assertThat(bytes(format, hostile())).isEqualTo(bytes(format, hostile()));
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatWouldLackRowsBreaksOff(FileFormat format) {
        Table<Samples.Row> lacking = Samples.of(3, consumer -> {});

        assertThatThrownBy(() -> format.write(lacking, OutputStream.nullOutputStream()))
                .hasMessageContaining("0 rows and not 3");
    }

    @ParameterizedTest
    @EnumSource
    void noTemporaryFileStays(FileFormat format) throws IOException {
        bytes(format, hostile());

        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .noneMatch(name -> name.startsWith("vigie-nuage-"));
        }
    }

    @Test
    void researchCsvHasEveryTextAsItIs() {
        byte[] file = bytes(FileFormat.CSV, hostile());

        assertThat(new String(file, UTF_8)).startsWith("\uFEFFtitle,calendar_year,");
        assertThat(FileReader.csv(file, ','))
                .extracting(row -> row.get(0))
                .endsWith(encodable().toArray(String[]::new));
        assertThat(FileReader.csv(file, ',').get(1))
                .endsWith("2026", "16223087502.475333", "2026-11-23", "true", HOSTILE.getFirst() + ";b");
    }

    @Test
    void theMarkCanBeLeftOut() {
        byte[] marked = bytes(FileFormat.CSV, hostile());

        assertThat(new String(bytes(FileFormat.CSV_UNMARKED, hostile()), UTF_8))
                .isEqualTo(new String(marked, UTF_8).substring(1));
    }

    @Test
    void frenchExcelFindsCommasLabelsAndNoFormula() {
        List<List<String>> rows = FileReader.csv(bytes(FileFormat.CSV_EXCEL_FR, hostile()), ';');

        assertThat(rows.getFirst())
                .startsWith("Titre de l’avis", "Année civile")
                .contains("Date d’adjudication");
        assertThat(rows.get(1)).contains("16223087502,475333");
        assertThat(rows.stream().skip(1))
                .allSatisfy(row -> assertThat(row.get(0)).doesNotMatch("(?s)^[=+\\-@\t\r].*"));
        assertThat(rows.get(1).getFirst()).isEqualTo("'" + HOSTILE.getFirst());
    }

    @Test
    void aWorkbookHasTextsNumbersAndDatesButNoFormula() {
        byte[] workbook = bytes(FileFormat.XLSX, hostile());
        List<List<String>> rows = FileReader.sheet(workbook, 1);
        String sheet =
                new String(FileReader.zip(workbook).getOrDefault("xl/worksheets/sheet1.xml", new byte[0]), UTF_8);

        assertThat(rows.getFirst()).startsWith("Titre de l’avis", "Année civile");
        assertThat(rows.stream().skip(1).map(List::getFirst))
                .containsExactlyElementsOf(encodable().stream()
                        .map(text -> text.replaceAll("[\\x00-\\x08\uFFFE]", "\uFFFD"))
                        .toList());
        assertThat(rows.get(1).get(1)).isEqualTo("2026");
        assertThat(rows.get(1).get(2)).isEqualTo("16223087502.475333");
        assertThat(new BigDecimal(rows.get(1).get(3))).isEqualByComparingTo("46349");
        assertThat(sheet).doesNotContain("<f>").contains("<pane", "<autoFilter ref=\"A1:F17\"");
    }

    @Test
    void aWorkbookTellsWhatItIsAndWhatItsColumnsMean() {
        byte[] workbook = bytes(FileFormat.XLSX, hostile());

        assertThat(new String(FileReader.zip(workbook).getOrDefault("xl/workbook.xml", new byte[0]), UTF_8))
                .contains("Donn", "Lisez-moi", "Dictionnaire");
        assertThat(FileReader.sheet(workbook, 2))
                .contains(List.of("Version des données", "2026-11-23.1"), List.of("Lignes", "16"));
        assertThat(FileReader.sheet(workbook, 3))
                .extracting(row -> row.get(1))
                .contains("title", "calendar_year", "central");
    }

    @Test
    void aWorkbookRefusesWhatItCannotHold() {
        Table<Samples.Row> fits = Samples.of(WorkbookWriter.MOST_ROWS, consumer -> {});
        Table<Samples.Row> tooLong = Samples.of(WorkbookWriter.MOST_ROWS + 1, consumer -> {
            throw new AssertionError("nothing is read");
        });

        assertThat(FileFormat.XLSX.holds(fits.total())).isTrue();
        assertThatThrownBy(() -> FileFormat.XLSX.write(tooLong, OutputStream.nullOutputStream()))
                .isInstanceOf(TooManyRowsException.class)
                .hasMessage("1048576 rows do not fit in one file .xlsx");
    }

    @Test
    void jsonHasEveryTextAsItIs() {
        JsonNode json = FileReader.json(bytes(FileFormat.JSON, hostile()));

        assertThat(json.get("total").intValue()).isEqualTo(HOSTILE.size());
        assertThat(json.get("rows").valueStream().map(row -> row.get("title").stringValue()))
                .containsExactlyElementsOf(encodable());
        assertThat(json.at("/rows/0/central").decimalValue()).isEqualTo("16223087502.475333");
        assertThat(json.at("/rows/0/flags/1").stringValue()).isEqualTo("b");
        assertThat(json.at("/meta/version").stringValue()).isEqualTo("2026-11-23.1");
        assertThat(json.at("/meta/columns/0/label").stringValue()).isEqualTo("Titre de l’avis");
    }

    @Test
    void linesOfJsonHaveEveryTextAsItIs() {
        assertThat(FileReader.lines(bytes(FileFormat.NDJSON, hostile())))
                .extracting(row -> row.get("title").stringValue())
                .containsExactlyElementsOf(encodable());
    }

    @Test
    void parquetHasEveryTextAndEveryFractionOfACent() {
        byte[] file = bytes(FileFormat.PARQUET, hostile());

        assertThat(FileReader.parquet(file, "SELECT title FROM {}"))
                .extracting(List::getFirst)
                .containsExactlyElementsOf(encodable());
        assertThat(FileReader.parquet(file, "SELECT DISTINCT calendar_year, central, award_date, flags[2] FROM {}"))
                .containsExactly(List.of("2026", "16223087502.475333", "2026-11-23", "b"));
        assertThat(
                        FileReader.parquet(
                                file,
                                "SELECT decode(value) FROM parquet_kv_metadata({}) WHERE decode(key) IN ('version', 'selection') ORDER BY 1"))
                .containsExactly(List.of("2026-11-23.1"), List.of("Portée : « l'élargie »"));
        assertThat(FileReader.parquet(file, "SELECT DISTINCT compression FROM parquet_metadata({})"))
                .containsExactly(List.of("ZSTD"));
    }

    @Test
    void whatIsUnknownIsEmptyAndNeverZero() {
        assertThat(FileReader.csv(bytes(FileFormat.CSV, unknown()), ',').get(1)).containsOnly("");
        assertThat(FileReader.json(bytes(FileFormat.JSON, unknown()))
                        .at("/rows/0/central")
                        .isNull())
                .isTrue();
        assertThat(FileReader.parquet(
                        bytes(FileFormat.PARQUET, unknown()), "SELECT title, central, award_date FROM {}"))
                .containsExactly(List.of("null", "null", "null"));
    }

    @Test
    void aPackageHoldsItsRowsAndASumOfEveryFile() throws Exception {
        Map<String, byte[]> files = FileReader.zip(bytes(FileFormat.ZIP, hostile()));

        assertThat(files.keySet())
                .containsExactly(
                        "contracts.csv",
                        "dictionary.csv",
                        "datapackage.json",
                        "README.md",
                        "LICENCE.txt",
                        "CITATION.bib",
                        "SHA256SUMS");
        assertThat(files.get("contracts.csv")).isEqualTo(bytes(FileFormat.CSV_UNMARKED, hostile()));
        for (String line : new String(files.getOrDefault("SHA256SUMS", new byte[0]), UTF_8)
                .lines()
                .toList()) {
            String[] sum = line.split("  ");
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest(files.getOrDefault(sum[1], new byte[0]))))
                    .isEqualTo(sum[0]);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "CSV_EXCEL_FR", "JSON", "NDJSON", "ZIP"})
    void rowsAreWrittenAsTheyCome(FileFormat format) throws IOException {
        long total = 100_000;
        Counting counting = new Counting();
        Table<Samples.Row> endless = Samples.endless(total);
        Table<Samples.Row> watched = Samples.of(
                total,
                consumer -> endless.each(row -> {
                    consumer.accept(row);
                    counting.rows++;
                }));

        format.write(watched, counting);

        assertThat(counting.rowsAtFirstByteOfTheSecondBlock).isPositive().isLessThan(total / 2);
    }

    @Test
    void longTablesAreWholeInEveryKindOfFile() {
        Table<Samples.Row> table = Samples.endless(30_000);

        assertThat(FileReader.sheet(bytes(FileFormat.XLSX, table), 1)).hasSize(30_001);
        assertThat(FileReader.parquet(bytes(FileFormat.PARQUET, table), "SELECT count(*), sum(central) FROM {}"))
                .containsExactly(List.of("30000", "4499850.000000"));
        assertThat(FileReader.csv(bytes(FileFormat.CSV, table), ',')).hasSize(30_001);
    }

    /** Notes how many rows had been read when the output went past a block. */
    private static final class Counting extends OutputStream {

        private static final long BLOCK = 100_000;

        private long bytes;
        private long rows;
        private long rowsAtFirstByteOfTheSecondBlock;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            if (bytes < BLOCK && bytes + length >= BLOCK) {
                rowsAtFirstByteOfTheSecondBlock = rows;
            }
            bytes += length;
        }
    }
}
