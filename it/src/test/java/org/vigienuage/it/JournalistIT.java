package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A journalist goes from the front page to the record that the government published. */
class JournalistIT extends BrowserTest {

    /** Notices of the older format have no page of their own: the record is named, in the file that was published. */
    private static final Pattern RECORD = Pattern.compile(".+\\.xml(, enregistrement \\d+)?");

    @Test
    void theFrontPageLeadsToTheSourceRecordWithoutAnyScript() {
        Page page = arriveAs(visitor().setJavaScriptEnabled(false));
        page.navigate(site.url("/"));
        page.locator("#supplier tbody th a").first().click();
        assertThat(page.locator("h1")).hasText("Fujitsu Conseil (Canada) inc.");
        page.locator("main a[href*='/fr/contrats/']").first().click();

        assertThat(page.locator(".vn-lead")).containsText("a adjugé");
        assertThat(page.locator("main a[href*='donneesquebec.ca']").first()).hasText(RECORD);
    }

    @Test
    void aNameTypedInTheHeaderLeadsToItsContracts() {
        page().navigate(site.url("/app/"));
        page().locator("header input").first().fill("MICROSOFT canada");
        page().keyboard().press("Enter");
        page().waitForURL(Pattern.compile(".*/app/recherche\\?.*"));
        page().locator("main a[href*='fournisseurs/microsoft']").first().click();

        page().waitForURL(Pattern.compile(".*/app/fournisseurs/microsoft.*"));
        page().locator("a[href*='contrats/']").first().click();
        page().waitForURL(Pattern.compile(".*/app/contrats/.*"));
        assertThat(page().locator("main a[href*='donneesquebec.ca']").first()).hasText(RECORD);
    }
}
