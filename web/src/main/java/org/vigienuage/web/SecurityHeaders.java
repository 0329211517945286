package org.vigienuage.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers may do with our answers. Those of the API are data: nothing in them is to be run, loaded or framed. Plain pages load what is
 * ours and run one small script of ours; only their embedded twins may be framed by others. Whoever came by TLS stays with it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    private static final Pattern EMBEDDED = Pattern.compile("/(fr/integrer|en/embed)/.*");
    private static final Pattern EXPLORER = Pattern.compile("/(app|VAADIN)(/.*)?");
    private static final Pattern DRAWING = Pattern.compile("/.*\\.svg");
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " object-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    /** Vaadin starts by a script in its page and runs what its server sends, so scripts of its pages are not limited. */
    private static final String EXPLORER_POLICY =
            "object-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'self'";

    /** A year, as browsers ask of sites that mean it. */
    private static final String ONLY_BY_TLS = "max-age=31536000";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONLY_BY_TLS);
        }
        String path = request.getServletPath();
        if ((path + "/").startsWith("/api/")) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        } else if (EXPLORER.matcher(path).matches()) {
            response.setHeader("Content-Security-Policy", EXPLORER_POLICY);
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        } else {
            plain(path, response);
        }
        chain.doFilter(request, response);
    }

    private static void plain(String path, HttpServletResponse response) {
        if (DRAWING.matcher(path).matches()) {
            // Drawings are shown inside pages, ours and others', with the colours they bring along.
            response.setHeader(
                    "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        } else if (EMBEDDED.matcher(path).matches()) {
            response.setHeader("Content-Security-Policy", POLICY + "*");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        } else {
            response.setHeader("Content-Security-Policy", POLICY + "'self'");
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
    }
}
