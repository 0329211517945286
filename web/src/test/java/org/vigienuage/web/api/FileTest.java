package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files over HTTP. */
class FileTest extends ApiTest {

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv;charset=UTF-8",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "json, application/json",
        "ndjson, application/x-ndjson",
        "parquet, application/vnd.apache.parquet",
        "zip, application/zip"
    })
    void aFileSaysWhatItIsAndOfWhichFilterAndVersion(String format, String type) {
        HttpResponse<String> response = get("/api/v1/aggregates/supplier." + format + "?scope=core");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        assertThat(header(response, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"vigie-nuage_supplier_scope-core_v2026-11-23.1." + format + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "aggregates/fiscal-year", "crosses/supplier/fiscal-year"})
    void theSameQuestionIsTheSameFileForEver(String path) {
        assertThat(get("/api/v1/" + path + ".zip?scope=all").body())
                .isEqualTo(get("/api/v1/" + path + ".zip?scope=all").body());
    }

    @Test
    void frenchExcelHasItsDialect() {
        assertThat(get("/api/v1/aggregates/supplier.csv?scope=all&dialect=excel-fr")
                        .body())
                .startsWith("\uFEFFClé;Libellé;Adjudications;Valeur basse");
        assertThat(get("/api/v1/contracts.csv?scope=all&q=1281159&dialect=excel-fr")
                        .body())
                .contains(";'=1+1;");
    }

    @Test
    void theMarkIsLeftOutWhereItIsNotWanted() {
        assertThat(get("/api/v1/aggregates/supplier.csv?bom=0").body()).startsWith("key,label,");
    }

    @Test
    void awardedValuesDecideTheOrderWhereTheyAreAskedFor() {
        JsonNode rows = json("/api/v1/aggregates/supplier?scope=all&basis=awarded");

        assertThat(rows.valueStream().map(row -> row.get("awarded").decimalValue()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one))
                .hasSizeGreaterThan(2);
    }

    @Test
    void periodsOfACrossAreInTheOrderOfTime() {
        JsonNode rows = json("/api/v1/crosses/fiscal-year/supplier?scope=all").get("rows");

        assertThat(rows.valueStream().map(row -> row.get("key").stringValue()))
                .isSorted()
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/contracts.xlsx?dialect=excel-fr",
                "/api/v1/contracts.csv?dialect=klingon",
                "/api/v1/contracts.csv?bom=2",
                "/api/v1/contracts.csv?dialect=excel-fr&bom=0",
                "/api/v1/aggregates/supplier.xlsx?basis=average",
                "/api/v1/aggregates/supplier.xlsx?sort=title"
            })
    void whatIsNotUnderstoodIsNotAnswered(String address) {
        assertThat(get(address).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/contracts.pdf",
                "/api/v1/aggregates/weather.xlsx",
                "/api/v1/crosses/supplier/supplier",
                "/api/v1/crosses/supplier/weather.csv"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatIsKnownIsNotSentAgain() {
        HttpResponse<String> first = get("/api/v1/contracts.parquet?scope=core");

        assertThat(get("/api/v1/contracts.parquet?scope=core", "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }
}
