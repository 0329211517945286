package org.vigienuage.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What whoever opens a page sees while the database is away: a page that needs nothing from it. */
final class AwayPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <title>%2$s – Vigie-nuage</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <link rel="icon" href="/styles/icon.svg">
            <link rel="stylesheet" href="/styles/tokens.css">
            </head>
            <body class="vn-plain">
            <main>
            <h1>%2$s</h1>
            <p>%3$s</p>
            </main>
            </body>
            </html>
            """;

    private AwayPage() {}

    static ResponseEntity<byte[]> to(HttpServletRequest request) {
        ProblemTexts texts = ProblemTexts.ofPage(request);
        String language = texts.language().code();
        String page = PAGE.formatted(language, texts.get("unavailable"), texts.get("unavailable.page"));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.RETRY_AFTER, ProblemAnswer.RETRY_SECONDS)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }
}
