package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContractsIT extends BrowserTest {

    @Test
    void theFilterSurvivesReloadBackAndSharing() {
        page().navigate(site.url("/app/contrats?scope=all"));
        Locator count = page().locator("p[role=status]").first();
        Locator words = page().locator("vaadin-text-field input").first();
        assertThat(count).containsText("adjudications");
        String everything = count.textContent();

        words.fill("microsoft");
        words.press("Enter");
        page().waitForURL(Pattern.compile(".*scope=all&q=microsoft.*"));
        assertThat(count).not().hasText(everything);
        String found = count.textContent();

        page().reload();
        assertThat(count).hasText(found);
        assertThat(words).hasValue("microsoft");

        page().locator(".vn-choices a").first().click();
        page().waitForURL(Pattern.compile(".*scope=core&q=microsoft.*"));
        // A reader goes back from a page that is there.
        assertThat(count).not().hasText(found);
        page().goBack();
        assertThat(count).hasText(found);
        page().goBack();
        assertThat(count).hasText(everything);
        assertThat(words).hasValue("");
    }

    @Test
    void aContractOpensFromTheListAndLeadsBackToIt() {
        page().navigate(site.url("/app/contrats?scope=all&q=microsoft"));
        Locator first = page().locator("vaadin-grid a").first();
        String title = first.textContent();
        first.click();

        assertThat(page().locator("h1")).hasText(title.strip());
        assertThat(page().locator("h3").first()).hasText("L’argent");
        assertThat(page().locator(".vn-timeline li").first()).containsText(".");

        page().locator(".vn-crumb a").click();
        page().waitForURL(Pattern.compile(".*/contrats\\?scope=all&q=microsoft.*"));
    }

    @Test
    void theListCanBeSortedAndKeepsItInItsAddress() {
        page().navigate(site.url("/app/contrats?scope=all"));
        page().locator("vaadin-grid-sorter").first().click();

        page().waitForURL(Pattern.compile(".*sort=date.*"));
        page().reload();
        assertThat(page().locator("vaadin-grid-sorter[direction=asc]").first()).isVisible();
    }

    @Test
    void theListIsDownloadedAsItIsFiltered() {
        page().navigate(site.url("/app/contrats?scope=all&q=microsoft"));

        Locator csv = page().locator("a[href^='/api/v1/contracts.csv']");
        assertThat(csv).hasAttribute("href", "/api/v1/contracts.csv?scope=all&q=microsoft");
        String text = page().request().get(site.url(csv.getAttribute("href"))).text();
        assertThat(text).startsWith("\ufeff").containsIgnoringCase("microsoft");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Response response = page().navigate(site.url("/app/contrats/999999999"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(page().locator("h1")).hasText("Cet avis n’est pas dans les données");
    }
}
