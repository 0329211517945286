package org.vigienuage.web.edition;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells addresses of the web from whatever else a text of the data may be. */
public final class WebAddress {

    private WebAddress() {}

    public static boolean isOne(String text) {
        try {
            URI uri = new URI(text.strip());
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
