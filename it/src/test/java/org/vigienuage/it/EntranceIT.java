package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class EntranceIT extends BrowserTest {

    @Test
    void theAddressWithoutAPathLeadsToTheFrenchFrontPage() {
        page().navigate(site.url("/"));

        page().waitForURL(url -> url.startsWith(site.url("/fr/")));
        assertThat(page().locator("h1").first()).isVisible();
    }
}
