package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A journalist takes a total apart, down to a record, and pins it. */
class ExplainIT extends BrowserTest {

    @Test
    void aTotalIsTakenApartDownToItsRecords() {
        page().navigate(site.url("/app/?scope=licences"));
        page().locator(".vn-headline a", new Page.LocatorOptions().setHasText("Expliquer"))
                .first()
                .click();

        page().waitForURL(Pattern.compile(".*/app/expliquer\\?scope=licences"));
        assertThat(page().locator("[data-adds-up]")).hasAttribute("data-adds-up", "true");
        assertThat(page().locator(".vn-lead")).containsText("Portée");
        page().locator("a", new Page.LocatorOptions().setHasText("Achats regroupés"))
                .first()
                .click();

        page().waitForURL(Pattern.compile(".*/app/contrats\\?scope=licences&counted=group-purchase"));
        assertThat(page().locator(".vn-active")).containsText("Achats regroupés");
        assertThat(page().locator("p[role=status]").first()).containsText("2 adjudications");
    }

    @Test
    void anotherChoiceRecountsTheTotalAndTheAddressKeepsIt() {
        page().navigate(site.url("/app/expliquer?scope=licences"));
        Locator total = page().locator(".vn-total");
        String counted = total.textContent();
        page().locator("a", new Page.LocatorOptions().setHasText("Compter aussi les achats regroupés"))
                .click();

        page().waitForURL(Pattern.compile(".*group-purchase=counted.*"));
        assertThat(total).not().hasText(counted);
        page().reload();
        assertThat(total).not().hasText(counted);
    }

    @Test
    void aPinnedPageSaysWhichVersionItIs() {
        page().navigate(site.url("/app/expliquer"));
        String counted = page().locator(".vn-total").textContent();
        page().locator("a", new Page.LocatorOptions().setHasText("figée à cette version"))
                .click();

        page().waitForURL(Pattern.compile(".*version=\\d{4}-\\d{2}-\\d{2}\\.\\d+.*"));
        assertThat(page().locator(".vn-pinned")).containsText("version");
        assertThat(page().locator(".vn-total")).hasText(counted);
    }

    @Test
    void aVersionThatNeverWasLeadsNowhere() {
        page().navigate(site.url("/app/?version=2001-01-01.1"));

        assertThat(page().locator("h1")).isVisible();
        assertThat(page().locator(".vn-total").count()).isZero();
    }

    @Test
    void theLogHasEveryVersionWithItsHash() {
        page().navigate(site.url("/app/versions"));

        assertThat(page().locator("table").first()).containsText("SHA-256");
        assertThat(page().locator("h1")).hasText("Versions et corrections");
    }
}
