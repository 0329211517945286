package org.vigienuage.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An activist cites a figure so that it can never change, and shows it on a site of her own. */
class ActivistIT extends BrowserTest {

    private static final Pattern PINNED = Pattern.compile("https?://\\S+version=\\d{4}-\\d{2}-\\d{2}\\.\\d+");
    private static final String FIGURE = "/fr/chiffres/supplier?scope=licences";

    @Test
    void aCitationNamesAnAddressThatKeepsItsNumber() {
        page().navigate(site.url(FIGURE));
        String total = page().locator(".vn-total").textContent();
        String citation = page().locator("#citer ~ dl").first().textContent();
        Matcher address = PINNED.matcher(citation);
        assertThat(address.find()).as(citation).isTrue();
        page().navigate(address.group());

        assertThat(page().locator(".vn-pinned")).isVisible();
        assertThat(page().locator(".vn-total")).hasText(total);
    }

    @Test
    void aFigureIsShownByAnotherSiteWithoutScript() throws IOException {
        page().navigate(site.url(FIGURE));
        String total = page().locator(".vn-total").textContent();
        String code = page().locator("#integrer ~ dl .vn-copy").first().textContent();
        try (ThirdParty other = ThirdParty.showing(code)) {
            Page page = arriveAs(visitor().setJavaScriptEnabled(false));
            page.navigate(other.address());
            FrameLocator frame = page.frameLocator("iframe");

            assertThat(frame.locator("body")).containsText(total);
            Locator back = frame.locator("a[target=_top]").first();
            assertThat(back).hasAttribute("href", Pattern.compile(".*/fr/chiffres/supplier.*"));
        }
    }

    /** A page of somebody else, of another origin. */
    private record ThirdParty(HttpServer server) implements AutoCloseable {

        static ThirdParty showing(String code) throws IOException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] page = ("<!DOCTYPE html><html lang=fr><title>Un article</title><p>Selon Vigie-nuage :</p>" + code)
                    .getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.start();
            return new ThirdParty(server);
        }

        String address() {
            return "http://localhost:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
