package org.vigienuage.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {

    @Test
    void namesAreTextsOrTextsByLanguageAndSizesNumbersOrDigitsOrNothing() {
        var resources = read("""
                {"success": true, "result": {"resources": [
                  {"id": "a", "name": "Année 2013", "url": "https://x/a", "format": "ZIP", "size": 12},
                  {"id": "b", "name": {"en": "Week", "fr": "Semaine"}, "url": "https://x/b", "format": "JSON", "size": "34"},
                  {"id": "c", "name": null, "url": "https://x/c", "size": null},
                  {"id": "d", "name": "without address"}
                ]}}""");
        assertThat(resources)
                .containsExactly(
                        new CatalogueResource("a", "Année 2013", "https://x/a", "ZIP", 12L),
                        new CatalogueResource("b", "Semaine", "https://x/b", "JSON", 34L),
                        new CatalogueResource("c", "", "https://x/c", "", null));
    }

    @Test
    void anAnswerWithoutSuccessOrThatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> read("{\"success\": false, \"error\": {}}")).isInstanceOf(FetchException.class);
        assertThatThrownBy(() -> read("<html>")).isInstanceOf(FetchException.class);
    }

    private static List<CatalogueResource> read(String json) {
        return CatalogueReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
