package org.vigienuage.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.ingest.StagingFixture;

/** What becomes of the text of a file; all rows are made up. */
class CsvFileTest {

    private static final String HEADER = "Number,Supplier,Body,Object,Date,Value\n";

    @TempDir
    private static Path home;

    private static StagingFixture staging;

    @BeforeAll
    static void start() {
        staging = StagingFixture.in(home);
    }

    @AfterAll
    static void stop() {
        staging.close();
    }

    @BeforeEach
    void forget() {
        staging.clear();
    }

    @Test
    void rowsAreRenamedAndCast() throws IOException {
        load(HEADER + "1,Made Up inc.,Ministère des Transports,Azure,2016-01-31,1000.50\n");
        assertThat(rows()).containsExactly("1 1 2 Made Up inc. Ministère des Transports Azure 2016-01-31 1000.500000");
        assertThat(staging.state()).isEqualTo("staged");
    }

    @Test
    void aByteOrderMarkBeatsTheDeclaredEncoding() throws IOException {
        var declaration = new DeclaredYaml().encodedAs("windows-1252").parse();
        staging.loadDeclared(
                declaration, "a.csv", ("\uFEFF" + HEADER + "1,É,Ç,à,2016-01-31,1\n").getBytes(StandardCharsets.UTF_8));
        assertThat(rows()).containsExactly("1 1 2 É Ç à 2016-01-31 1.000000");
    }

    @Test
    void utf16IsReadByItsMark() throws IOException {
        load(bytes("\uFEFF" + HEADER + "1,É,B,C,2016-01-31,1\n", StandardCharsets.UTF_16LE));
        assertThat(rows()).containsExactly("1 1 2 É B C 2016-01-31 1.000000");
    }

    @Test
    void aSpreadsheetInFrenchIsRead() throws IOException {
        var declaration = new DeclaredYaml()
                .encodedAs("windows-1252")
                .with(
                        "currency: CAD",
                        "currency: CAD\n  delimiter: \";\"\n  decimal: \",\"\n  thousands: \" \"\n  currency_sign: \"$\"")
                .parse();
        var text = "Number;Supplier;Body;Object;Date;Value\r\n1;Éditeur « X »;Québec;Œuvre;2016-01-31;1 234,56 $\r\n";
        staging.loadDeclared(declaration, "a.csv", bytes(text, Charset.forName("windows-1252")));
        assertThat(rows()).containsExactly("1 1 2 Éditeur « X » Québec Œuvre 2016-01-31 1234.560000");
    }

    @Test
    void quotesHoldDelimitersAndLineBreaksAndLinesAreStillCounted() throws IOException {
        load(HEADER + "1,\"A, \"\"B\"\"\",C,\"two\nlines\",2016-01-31,1\n2,D,E,F,2016-02-01,2\n");
        assertThat(staging.list("SELECT title FROM staging.csv_record ORDER BY position"))
                .containsExactly("two\nlines", "F");
        assertThat(staging.list("SELECT supplier_name || ' ' || line FROM staging.csv_record ORDER BY position"))
                .containsExactly("A, \"B\" 2", "D 4");
    }

    @Test
    void rowsThatCannotBeTakenAreIssuesWithTheirLine() throws IOException {
        load(HEADER + "1,A,B,C,2016-01-31\n2,A,B,C,2016-01-31,1,,\n,A,B,C,2016-01-31,1\n\n3,A,B,C,2016-01-31,1,more\n");
        assertThat(staging.list("SELECT record_key FROM staging.csv_record")).containsExactly("2");
        assertThat(
                        staging.list(
                                "SELECT concat_ws(' / ', kind, record_key, field, detail) FROM staging.data_issue ORDER BY position"))
                .containsExactly(
                        "wrong-column-count / line 2 / 5 columns, not 6",
                        "missing-key / line 4 / Number",
                        "wrong-column-count / line 6 / 7 columns, not 6");
        assertThat(staging.list(
                        "SELECT concat_ws(' ', row_count, rejected_count, filtered_count) FROM staging.csv_file"))
                .containsExactly("4 3 0");
    }

    @Test
    void aValueThatCannotBeCastIsUnknownAndTheRowStays() throws IOException {
        load(HEADER + "1,A,B,C,31 January,about 5\n2,A,B,C,1900-01-01,99999999999999999999\n");
        assertThat(rows()).containsExactly("1 1 2 A B C", "2 2 3 A B C");
        assertThat(staging.issues())
                .containsExactly(
                        "unreadable-date Date 31 January",
                        "unreadable-amount Value about 5",
                        "amount-out-of-range Value 99999999999999999999");
        assertThat(staging.list("SELECT DISTINCT record_key FROM staging.data_issue ORDER BY 1"))
                .containsExactly("1, line 2", "2, line 3");
    }

    @Test
    void columnsThatNobodyDeclaredAreCountedOnce() throws IOException {
        load("Number,Supplier,Body,Object,Date,Value,Colour\n1,A,B,C,2016-01-31,1,red\n2,A,B,C,2016-01-31,1,blue\n");
        assertThat(staging.list("SELECT kind || ' ' || field FROM staging.data_issue"))
                .containsExactly("unknown-field Colour");
    }

    @Test
    void nulCharactersAreRemovedFromTexts() throws IOException {
        load(HEADER + "1,A\u0000B,Body of a made-up list,C,2016-01-31,1\n");
        assertThat(staging.list("SELECT supplier_name FROM staging.csv_record")).containsExactly("AB");
        assertThat(staging.list("SELECT kind FROM staging.data_issue")).containsExactly("invalid-character");
    }

    @Test
    void theFirstColumnThatSaysSomethingSpeaksAndZeroSaysNothing() throws IOException {
        var declaration = new DeclaredYaml()
                .with("awarded: Value", "awarded: [Revised, Value]\n    description: [Note, Object]")
                .parse();
        var text =
                "Number,Supplier,Body,Object,Date,Value,Revised,Note\n1,A,B,C,2016-01-31,5,0,\n2,A,B,C,2016-01-31,5,7,N\n";
        staging.loadDeclared(declaration, "a.csv", bytes(text, StandardCharsets.UTF_8));
        assertThat(
                        staging.list(
                                "SELECT trim_scale(awarded_amount) || ' ' || description FROM staging.csv_record ORDER BY position"))
                .containsExactly("5 C", "7 N");
    }

    @Test
    void codesAreLookedUpAndUnknownOnesAreIssues() throws IOException {
        var declaration = new DeclaredYaml()
                .with("title: Object", "method: {column: Object, lookup: {OB: open, TC: null}}")
                .parse();
        var text = HEADER + "1,A,B,OB,2016-01-31,1\n2,A,B,TC,2016-01-31,1\n3,A,B,??,2016-01-31,1\n";
        staging.loadDeclared(declaration, "a.csv", bytes(text, StandardCharsets.UTF_8));
        assertThat(
                        staging.list(
                                "SELECT concat_ws(' ', position, method_key, method_label) FROM staging.csv_record ORDER BY position"))
                .containsExactly("1 open OB", "2 TC", "3 ??");
        assertThat(staging.issues()).containsExactly("unknown-code Object ??");
    }

    @Test
    void filtersConstantsPartsAndPositionsAreUnderstood() throws IOException {
        var declaration = new DeclaredYaml().csv("""
                  government: federal
                  currency: CAD
                  header: false
                  skip_lines: 2
                  dates: [yyyy-MM-dd]
                  key: [1]
                  leave_out: [{column: 2, values: [Total]}]
                  fields:
                    notice: {column: 1, match: "^([0-9]+)"}
                    supplier: 2
                    buyer: {value: Élections Canada}
                    awarded: 3
                """).parse();
        var text = "A title\nanother line\n12-001,A,5\n12-002,Total,9\n";
        staging.loadDeclared(declaration, "a.csv", bytes(text, StandardCharsets.UTF_8));
        assertThat(staging.list(
                        "SELECT concat_ws(' ', record_key, notice_key, line, buyer_name) FROM staging.csv_record"))
                .containsExactly("12-001 12 3 Élections Canada");
        assertThat(
                        staging.list(
                                "SELECT concat_ws(' ', row_count, rejected_count, filtered_count, government) FROM staging.csv_file"))
                .containsExactly("2 0 1 federal");
    }

    @Test
    void aFileThatIsNotAsDeclaredIsQuarantinedWithTheReason() throws IOException {
        load("Number,Seller,Body,Object,Date,Value\n1,A,B,C,2016-01-31,1\n");
        assertThat(staging.state())
                .startsWith("quarantined: its header lacks the declared column \"Supplier\"; it has \"Number\"");
        staging.clear();
        load("Number;Supplier;Body;Object;Date;Value\n1;A;B;C;2016-01-31;1\n");
        assertThat(staging.state()).contains("its header lacks the declared column");
        staging.clear();
        load(HEADER + "1\n2\n");
        assertThat(staging.state()).contains("none of its 2 rows can be taken (line 2: wrong-column-count");
        staging.clear();
        load("");
        assertThat(staging.state()).isEqualTo("quarantined: it is empty");
        staging.clear();
        load(HEADER);
        assertThat(staging.state()).isEqualTo("quarantined: it holds no row that the declaration takes");
        assertThat(staging.count("staging.csv_record")).isZero();
    }

    @Test
    void bytesThatAreNoTextAreQuarantined() throws IOException {
        load(bytes(HEADER + "1,É,B,C,2016-01-31,1\n", StandardCharsets.ISO_8859_1));
        assertThat(staging.state()).contains("its bytes are not UTF-8").contains("windows-1252");
        staging.clear();
        load(bytes(HEADER + "1,A,B,C,2016-01-31,1\n", StandardCharsets.UTF_16LE));
        assertThat(staging.state()).contains("many NUL characters");
        staging.clear();
        load(new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(staging.state()).contains("it is a zip archive");
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotFillTheMemory() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write((HEADER + "1,A,B,C,2016-01-31,1\n2,\"A").getBytes(StandardCharsets.UTF_8));
        var line = "x".repeat(999).concat("\n").getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 10_000; i++) {
            out.write(line);
        }
        load(out.toByteArray());
        assertThat(staging.state()).contains("the row that begins on line 3 is longer than 2000000 characters");
        staging.clear();
        load(HEADER + "1,\"A,B,C,2016-01-31,1\n");
        assertThat(staging.state()).contains("the quotes of the row that begins on line 2 are not in order");
    }

    @Test
    void aDeclarationThatChangesReadsItsFilesAgain() throws IOException {
        var content = bytes(HEADER + "1,A,B,C,2016-01-31,1\n", StandardCharsets.UTF_8);
        staging.loadDeclared(new DeclaredYaml().parse(), "a.csv", content);
        staging.loadDeclared(
                new DeclaredYaml().with("title: Object", "description: Object").parse(), "a.csv", content);
        assertThat(staging.list("SELECT concat_ws(' ', title, description) FROM staging.csv_record"))
                .containsExactly("C");
        assertThat(staging.list("SELECT count(title) FROM staging.csv_record")).containsExactly("0");
    }

    private static void load(String text) throws IOException {
        load(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void load(byte[] content) throws IOException {
        staging.loadDeclared(new DeclaredYaml().parse(), "a.csv", content);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static java.util.List<String> rows() {
        return staging.list(
                "SELECT concat_ws(' ', record_key, position, line, supplier_name, buyer_name, title, award_date, awarded_amount)"
                        + " FROM staging.csv_record ORDER BY position");
    }
}
