package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A file has the numbers of the answer, to the cent. */
class CsvTest extends ApiTest {

    private static final Map<String, String> RENAMED =
            Map.of("bucketFallback", "is_bucket_fallback", "suppliers", "supplier_keys");

    @ParameterizedTest
    @ValueSource(strings = {"year", "fiscal-year", "supplier", "ministry", "organization", "method", "scope"})
    void everyAggregateIsTheSameInBothFormats(String dimension) throws IOException {
        JsonNode rows = json("/api/v1/aggregates/" + dimension + "?scope=all&lang=en");
        List<CSVRecord> lines = csv("/api/v1/aggregates/" + dimension + ".csv?scope=all&lang=en");

        assertThat(lines).hasSize(rows.size()).isNotEmpty();
        for (int i = 0; i < lines.size(); i++) {
            assertSame(lines.get(i), rows.get(i));
        }
    }

    @Test
    void everyAwardIsTheSameInBothFormats() throws IOException {
        JsonNode items =
                json("/api/v1/contracts?scope=all&limit=500&sort=title").get("items");
        List<CSVRecord> lines = csv("/api/v1/contracts.csv?scope=all&sort=title");

        assertThat(lines).hasSize(RANDOM_AWARDS + 2).hasSize(items.size());
        for (int i = 0; i < lines.size(); i++) {
            assertSame(lines.get(i), items.get(i));
        }
    }

    @Test
    void theLedgerIsTheSameInBothFormats() throws IOException {
        JsonNode ledger = json("/api/v1/ledger?scope=all");
        List<CSVRecord> lines = csv("/api/v1/ledger.csv?scope=all");

        assertThat(entry(lines, "awards").get("count"))
                .isEqualTo(ledger.get("awards").asString());
        assertSame(entry(lines, "included").get("high"), ledger.get("included").get("high"));
        assertSame(
                entry(lines, "excluded_suspect").get("central"),
                ledger.get("excluded").get(1).get("central"));
        assertSame(
                entry(lines, "orphan_expenses").get("sum"),
                ledger.get("orphanExpenses").get("sum"));
    }

    @Test
    void aNoticeGivesItsAwards() throws IOException {
        assertThat(csv("/api/v1/contracts/1281158.csv"))
                .extracting(line -> line.get("award_key"))
                .containsExactly("1281158-1");
    }

    @Test
    void theStatusIsAFileToo() throws IOException {
        assertThat(csv("/api/v1/status.csv"))
                .extracting(line -> line.get("entry"))
                .contains("notices", "orphan_expenses");
    }

    @Test
    void theFileIsAsSpreadsheetsAndStandardsWantIt() {
        HttpResponse<String> response = get("/api/v1/contracts.csv?scope=all&q=licences%20select");

        assertThat(response.body())
                .startsWith("\uFEFFaward_key,seao_number,title,")
                .endsWith("\r\n");
        assertThat(response.body())
                .contains(
                        "\"Licences; \"\"Select Plus\"\",\nà l’essai\"", ",microsoft;softchoice,", ",16223087502.475,");
        assertThat(header(response, "Content-Type")).startsWith("text/csv;charset=UTF-8");
    }

    @Test
    void theNameOfTheFileSaysWhatIsInIt() {
        HttpResponse<String> response =
                get("/api/v1/contracts.csv?scope=core&supplier=microsoft&from=2018-04-01&q=%C3%A9t%C3%A9%22");

        assertThat(header(response, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"vigie-nuage_contracts_scope-core_from-2018-04-01"
                        + "_supplier-microsoft_q--t-_v2026-11-23.1.csv\"");
    }

    private static CSVRecord entry(List<CSVRecord> lines, String entry) {
        return lines.stream()
                .filter(line -> line.get("entry").equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private List<CSVRecord> csv(String address) throws IOException {
        String body = get(address).body().substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(body))
                .getRecords();
    }

    private static void assertSame(CSVRecord line, JsonNode row) {
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            String column = RENAMED.getOrDefault(
                    field.getKey(), field.getKey().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
            JsonNode value = field.getValue();
            if (value.isNumber()) {
                assertSame(line.get(column), value);
            } else if (!value.isArray()) {
                assertThat(line.get(column)).as(column).isEqualTo(value.asString());
            }
        }
    }

    private static void assertSame(String written, JsonNode number) {
        assertThat(new BigDecimal(written)).isEqualTo(number.decimalValue());
    }
}
