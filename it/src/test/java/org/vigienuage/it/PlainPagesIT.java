package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** A reader without JavaScript gets whole pages, and nothing is kept about them. */
class PlainPagesIT extends BrowserTest {

    @Test
    void theFrontPageAnswersWithoutScriptOrCookie() {
        Page page = arriveAs(visitor().setJavaScriptEnabled(false));
        Response response = page.navigate(site.url("/fr/"));

        assertThat(page.locator(".vn-lead")).containsText("58,1\u00a0M$");
        assertThat(page.locator(".vn-total")).hasText("58,1\u00a0M$");
        assertThat(response.headers()).doesNotContainKey("set-cookie");
        assertThat(response.body().length).isLessThan(100_000);
    }

    @Test
    void theFrontPageSaysTheSameAsTheExplorer() {
        page().navigate(site.url("/fr/?scope=licences"));
        String plain = page().locator(".vn-total").textContent();
        page().navigate(site.url("/app/?scope=licences"));

        assertThat(page().locator(".vn-total")).hasText(plain);
    }
}
