package org.vigienuage.bench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final Path PROGRAM = Path.of("../web/src/main/resources/org/vigienuage/web/api/openapi.json");

    @Test
    void everyFigureOfTheApiIsAskedUnderEachOfItsChoices() throws Exception {
        List<Description.Figure> figures = new Description(Files.readString(PROGRAM), Map.of()).figures();

        assertThat(figures)
                .extracting(Description.Figure::path)
                .contains("/api/v1/ledger", "/api/v1/aggregates/supplier", "/api/v1/aggregates/year", "/api/v1/explain")
                .contains("/api/v1/crosses/supplier/fiscal-year")
                .doesNotContain("/api/v1/crosses/supplier/supplier")
                .noneMatch(path -> path.contains("{") || path.endsWith(".csv"));
        assertThat(figures)
                .filteredOn(figure -> figure.path().equals("/api/v1/ledger"))
                .allMatch(Description.Figure::hasFilter);
    }

    @Test
    void whatMustBeAskedIsAskedWithWhatTheDataHas() throws Exception {
        List<Description.Figure> figures = new Description(
                        Files.readString(PROGRAM), Map.of("since", "2020-01-01.1", "supplierKey", "the-largest"))
                .figures();

        assertThat(figures)
                .filteredOn(figure -> figure.path().equals("/api/v1/changes"))
                .extracting(Description.Figure::query)
                .containsExactly("since=2020-01-01.1");
        assertThat(figures).extracting(Description.Figure::path).contains("/api/v1/suppliers/the-largest");
    }
}
