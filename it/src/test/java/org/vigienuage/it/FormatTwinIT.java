package org.vigienuage.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The browser writes numbers and dates as the server does: both are held to one table of cases. */
class FormatTwinIT extends BrowserTest {

    private static final Path CASES =
            Path.of(System.getProperty("vigie.root", "..")).resolve("web/src/test/resources/format-cases.json");

    @Test
    void everyCaseReadsAsTheTableSays() throws Exception {
        page().navigate(site.url("/app/"));

        Object wrong = page().evaluate("""
                        async (cases) => {
                          const format = await import('/charts/format.js');
                          const wrong = [];
                          for (const each of JSON.parse(cases)) {
                            for (const language of ['fr', 'en']) {
                              const written = format[each.format](each.value, language);
                              if (written !== each[language]) {
                                wrong.push(`${each.format}(${each.value}) in ${language}: ${written}`);
                              }
                            }
                          }
                          return wrong.join('\\n');
                        }""", Files.readString(CASES));

        assertThat(wrong).isEqualTo("");
    }
}
