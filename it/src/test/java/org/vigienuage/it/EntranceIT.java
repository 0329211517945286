package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EntranceIT extends BrowserTest {

    @Test
    void theAddressWithoutAPathLeadsToTheDashboard() {
        page().navigate(site.url("/"));

        assertThat(page()).hasURL(Pattern.compile(Pattern.quote(site.url("/app/")) + ".*"));
        assertThat(page().locator("h1").first()).isVisible();
    }
}
