package org.vigienuage.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * What tests in a browser have in common: the site over the bundled extract, and for each test a page of a visitor who
 * has never been here, in French and on a desktop unless the test asks for another.
 */
@Tag("browser")
abstract class BrowserTest {

    /** Nothing that talks to anybody but the site. */
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-domain-reliability",
            "--disable-sync",
            "--no-first-run",
            "--no-pings");

    private static final int PATIENCE = 30_000;

    private static @Nullable Browser browser;

    protected final Site site = Site.withBundledExtract();
    private @Nullable BrowserContext visitor;
    private @Nullable Page page;

    @BeforeEach
    void arrive() {
        // As patient as everything else here: machines that build are busy.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        arriveAs(visitor());
    }

    @AfterEach
    void leave() {
        BrowserContext leaving = visitor;
        if (leaving != null) {
            leaving.close();
        }
        visitor = null;
        page = null;
    }

    /** The page of the visitor. */
    protected final Page page() {
        Page current = page;
        if (current == null) {
            throw new IllegalStateException("No visitor");
        }
        return current;
    }

    /** A visitor as most tests want one; change what is to be different and give it to {@link #arriveAs}. */
    protected static Browser.NewContextOptions visitor() {
        return new Browser.NewContextOptions()
                .setLocale("fr-CA")
                .setTimezoneId("America/Toronto")
                .setViewportSize(1440, 900);
    }

    /** Leaves, and comes back as another visitor. */
    protected final Page arriveAs(Browser.NewContextOptions options) {
        leave();
        BrowserContext arriving = browser().newContext(options);
        visitor = arriving;
        Page arrived = arriving.newPage();
        arrived.setDefaultTimeout(PATIENCE);
        page = arrived;
        return arrived;
    }

    private static synchronized Browser browser() {
        Browser running = browser;
        if (running == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
            LaunchOptions options = new LaunchOptions().setArgs(OPTIONS);
            String chromium = System.getProperty("vigie.chromium", "");
            if (!chromium.isBlank()) {
                options.setExecutablePath(Path.of(chromium));
            }
            running = playwright.chromium().launch(options);
            browser = running;
        }
        return running;
    }
}
