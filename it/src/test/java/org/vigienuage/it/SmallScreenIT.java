package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class SmallScreenIT extends BrowserTest {

    @Test
    void contractsAreParagraphsOnATelephone() {
        Page page = arriveAs(visitor().setViewportSize(390, 844));
        page.navigate(site.url("/app/contrats?scope=all"));

        assertThat(page.locator(".vn-contract-card").first()).isVisible();
        page.locator(".vn-contract-card a").first().click();
        assertThat(page.locator(".vn-crumb")).isVisible();
    }
}
