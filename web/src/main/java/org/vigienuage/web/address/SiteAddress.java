package org.vigienuage.web.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address of the site: the setting, else what the browser asked for. Who asks chooses the latter, so that what is written with it is
 * for that reader alone, and for no cache that others read.
 */
@Component
public class SiteAddress {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final String setting;

    SiteAddress(@Value("${vigie.address:}") String setting) {
        this.setting = setting.strip().replaceFirst("/+$", "");
        if (!this.setting.isEmpty() && !this.setting.matches("https?://[^\\s/?#]+[^\\s?#]*")) {
            throw new IllegalArgumentException("vigie.address is not a web address: " + setting);
        }
    }

    /** Whether whoever runs the site said where it is; only then may others be sent what is written for one reader. */
    public boolean isSet() {
        return !setting.isEmpty();
    }

    /** As whoever runs the site said, empty where nobody did: for what must read the same whoever asks. */
    public String setting() {
        return setting;
    }

    /** Scheme, host and port, without a slash at the end. */
    public String of(HttpServletRequest request) {
        return isSet() ? setting : asked(request) + request.getContextPath();
    }

    private static String asked(HttpServletRequest request) {
        String scheme = "https".equals(request.getScheme()) ? "https" : "http";
        String host = request.getServerName();
        int port = request.getServerPort();
        boolean plain = port <= 0 || port == (scheme.equals("https") ? HTTPS : HTTP);
        // Something else than a name is no place to send anybody to.
        return scheme + "://" + (HOST.matcher(host).matches() ? host : "localhost") + (plain ? "" : ":" + port);
    }
}
