package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallScreenIT extends BrowserTest {

    private static final List<String> PAGES = List.of(
            "",
            "fournisseurs",
            "organismes",
            "organismes?view=bodies",
            "contrats?scope=all",
            "concurrence",
            "editeurs?scope=licences",
            "propriete",
            "chiffres-publies",
            "sans-adjudication",
            "expliquer?scope=licences",
            "versions",
            "methode",
            "donnees",
            "nulle-part");

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void noPageScrollsSideways(int width) {
        Page page = arriveAs(visitor().setViewportSize(width, 844));
        for (String path : PAGES) {
            for (String language : List.of("", "lang=en")) {
                String query = language.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + language;
                page.navigate(site.url("/app/" + path + query));
                assertThat(page.locator("h1")).isVisible();
                Object sideways =
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(sideways).as(path + query).isEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390})
    void contractsAreParagraphsOnATelephone(int width) {
        Page page = arriveAs(visitor().setViewportSize(width, 844));
        page.navigate(site.url("/app/contrats?scope=all"));

        assertThat(page.locator(".vn-contract-card").first()).isVisible();
        page.locator(".vn-contract-card a").first().click();
        assertThat(page.locator(".vn-crumb")).isVisible();
    }
}
