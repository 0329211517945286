package org.vigienuage.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every type of page, in both languages. Each leaves its pictures in {@code target/screenshots}, wide and narrow, for people to
 * look at.
 */
class EveryPageIT extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Of Vaadin, empty unless the connection is lost, and outside every landmark. */
    private static final String CONNECTION = "vaadin-connection-indicator";

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("org.vigienuage.it.PageTypes#french")
    void canBeReadByEverybody(String path) {
        read(path);
    }

    @ParameterizedTest
    @Tag("long")
    @MethodSource("org.vigienuage.it.PageTypes#english")
    void canBeReadByEverybodyInEnglishToo(String path) {
        read(path);
    }

    /** Colours do not depend on the language. */
    @ParameterizedTest
    @Tag("long")
    @MethodSource("org.vigienuage.it.PageTypes#french")
    void canBeReadInTheDark(String path) {
        Page page = arriveAs(visitor().setReducedMotion(ReducedMotion.REDUCE).setColorScheme(ColorScheme.DARK));
        open(page, path);

        assertThat(violations(page)).as("accessibility, dark").isEmpty();
    }

    private void read(String path) {
        Page page = arriveAs(visitor().setReducedMotion(ReducedMotion.REDUCE));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !PageTypes.isMissing(path)) {
                complaints.add(message.text());
            }
        });
        open(page, path);

        assertThat(violations(page)).as("accessibility, light").isEmpty();
        picture(page, path, "wide");
        for (int width : new int[] {390, 320}) {
            page.setViewportSize(width, 844);
            assertThat(sideways(page))
                    .as("pixels to scroll sideways at " + width)
                    .isZero();
        }
        page.setViewportSize(390, 844);
        picture(page, path, "narrow");
        assertThat(complaints).as("errors told by the browser").isEmpty();
    }

    private void open(Page page, String path) {
        page.navigate(site.url(path));
        page.locator("h1").first().waitFor();
        page.waitForTimeout(path.startsWith("/app/") ? 600 : 100);
    }

    /** Once charts have been drawn again in their new width. */
    private static int sideways(Page page) {
        int pixels = measured(page);
        for (int patience = 20; pixels > 0 && patience > 0; patience--) {
            page.waitForTimeout(100);
            pixels = measured(page);
        }
        return pixels;
    }

    private static int measured(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).exclude(CONNECTION).analyze().getViolations().stream()
                        .map(EveryPageIT::words)
                        .toList();
    }

    private static String words(Rule violation) {
        return violation.getId() + ": "
                + violation.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml())
                        .toList();
    }

    private static void picture(Page page, String path, String width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(PageTypes.fileName(path) + "-" + width + ".png")));
    }
}
