package org.vigienuage.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeaoResourceNameTest {

    @ParameterizedTest
    @CsvSource({
        "Année 2013, ZIP, https://x/annee2013.zip, ZIP, 2013-01-01, 2013-12-31",
        "Janvier 2021, ZIP, https://x/janvier.zip, ZIP, 2021-01-01, 2021-01-31",
        "Février 2024, XML, https://x/fevrier2024, ZIP, 2024-02-01, 2024-02-29",
        "Août 2023, zip, https://x/aout-2023.zip, ZIP, 2023-08-01, 2023-08-31",
        "hebdo_20250324_20250330.json, JSON, https://x/hebdo_20250324_20250330.json, JSON, 2025-03-24, 2025-03-30",
        "mensuel_20210601_20210630, JSON, https://x/download/mensuel_20210601_20210630, JSON, 2021-06-01, 2021-06-30",
        "Semaine du 24 mars, JSON, https://x/hebdo_20250324_20250330.json, JSON, 2025-03-24, 2025-03-30",
        "JSON_Mensuel_20230101_20240430.zip, ZIP, https://x/JSON_Mensuel.zip, ZIP, 2023-01-01, 2024-04-30",
    })
    void aNameTellsPackingAndDays(
            String name, String format, String url, FileFormat packing, LocalDate start, LocalDate end) {
        var seao = SeaoResourceName.recognise(new CatalogueResource("id", name, url, format, null))
                .orElseThrow();
        assertThat(seao.format()).isEqualTo(packing);
        assertThat(seao.start()).isEqualTo(start);
        assertThat(seao.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "Spécification des données, PDF, https://x/spec.pdf",
        "Spécification Mars 2021, PDF, https://x/spec2021.pdf",
        "hebdo_20259999_20250330.json, JSON, https://x/a.json",
        "Foire aux questions, HTML, https://x/faq",
    })
    void whatIsNoDataIsLeftAlone(String name, String format, String url) {
        assertThat(SeaoResourceName.recognise(new CatalogueResource("id", name, url, format, null)))
                .isEmpty();
    }

    @Test
    void aPeriodTouchesTheFilesThatOverlapIt() {
        var period = new FetchPeriod(YearMonth.of(2021, 3), YearMonth.of(2021, 4));
        assertThat(period.touches(LocalDate.of(2021, 3, 29), LocalDate.of(2021, 4, 4)))
                .isTrue();
        assertThat(period.touches(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                .isTrue();
        assertThat(period.touches(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 2, 28)))
                .isFalse();
        assertThat(period.touches(LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31)))
                .isFalse();
    }
}
