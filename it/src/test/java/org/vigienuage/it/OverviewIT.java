package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OverviewIT extends BrowserTest {

    private static final Pattern FRENCH_TOTAL = Pattern.compile("^\\d[\\d\u00a0]*,\\d\u00a0[kMG]\\$$");
    private static final Pattern ENGLISH_TOTAL = Pattern.compile("^\\$\\d[\\d,]*\\.\\d[KMB]$");

    @Test
    void theTotalIsInFrenchWhateverTheBrowserPrefers() {
        Page page = arriveAs(visitor().setLocale("en-US"));

        page.navigate(site.url("/app/"));

        assertThat(page.locator("h1")).containsText("infonuagique");
        assertThat(page.locator(".vn-total")).hasText(FRENCH_TOTAL);
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator(".vn-coverage").first()).containsText("Données Québec");
    }

    @Test
    void theLanguageSwitchKeepsThePageAndItsFilter() {
        page().navigate(site.url("/app/?scope=licences"));
        page().locator("a.vn-language").click();

        assertThat(page().locator(".vn-total")).hasText(ENGLISH_TOTAL);
        assertThat(page().locator("html")).hasAttribute("lang", "en");
        assertThat(page().locator("[aria-current=true]").first()).hasText("With licences");
        assertThat(page().locator("nav.vn-nav a[href^=contrats]"))
                .hasAttribute("href", "contrats?scope=licences&lang=en");
    }

    @Test
    void aBarLeadsToItsRecords() {
        page().navigate(site.url("/app/?scope=licences"));
        Locator suppliers = page().locator("vn-chart").nth(1);
        suppliers.scrollIntoViewIfNeeded();
        assertThat(suppliers.locator("svg")).isVisible();
        assertThat(suppliers).hasAttribute("role", "img");

        suppliers.click(new ClickOptions().setPosition(4, 37));

        page().waitForURL(Pattern.compile(".*/app/contrats\\?scope=licences&supplier=.+"));
        assertThat(page().locator("p[role=status]").first()).containsText("adjudication");
        assertThat(page().locator(".vn-active")).containsText("fournisseur");
    }

    @Test
    void theTableUnderAChartLeadsToTheSameRecords() {
        page().navigate(site.url("/app/?scope=licences"));
        Locator figure = page().locator("figure").nth(1);
        // The tabs are walked with arrow keys, and the table opened with Enter.
        figure.locator("[role=tab][aria-selected=true]").press("ArrowRight");
        page().keyboard().press("Enter");
        figure.locator("tbody a").first().click();

        page().waitForURL(Pattern.compile(".*/app/contrats\\?scope=licences&supplier=.+"));
        assertThat(page().locator("h1")).hasText("Contrats");
    }

    @Test
    void everyPlaceOfTheNavigationIsAPage() {
        page().navigate(site.url("/app/"));
        for (int place = 0; place < 8; place++) {
            page().locator("nav.vn-nav a").nth(place).click();
            assertThat(page().locator("nav.vn-nav a").nth(place)).hasAttribute("aria-current", "page");
            assertThat(page().locator("h1")).isVisible();
        }
    }

    @Test
    void nobodyElseIsAsked() {
        List<String> hosts = new CopyOnWriteArrayList<>();
        page().onRequest(request ->
                hosts.add(String.valueOf(URI.create(request.url()).getHost())));

        page().navigate(site.url("/app/"));
        assertThat(page().locator("vn-chart svg").first()).isVisible();

        assertThat(hosts).isNotEmpty().containsOnly("127.0.0.1");
    }
}
