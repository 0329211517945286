package org.vigienuage.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.vigienuage.web.filter.FilterProblem;
import org.vigienuage.web.language.Language;

/** What is said when a call cannot be answered, in the language of whoever reads it. */
final class ProblemTexts {

    private final Language language;
    private final ResourceBundle texts;

    private ProblemTexts(Language language) {
        this.language = language;
        texts = ResourceBundle.getBundle("org/vigienuage/web/api/problems", language.locale());
    }

    /** In the language that the address asks for, else the first that the browser prefers and we speak, else French. */
    static ProblemTexts of(HttpServletRequest request) {
        return new ProblemTexts(asked(request).or(() -> preferred(request)).orElse(Language.FRENCH));
    }

    /** In the language of a plain page, which its address says, else as for a call. */
    static ProblemTexts ofPage(HttpServletRequest request) {
        String path = request.getServletPath() + "/";
        return Stream.of(Language.values())
                .filter(language -> path.startsWith("/" + language.code() + "/"))
                .findFirst()
                .map(ProblemTexts::new)
                .orElseGet(() -> of(request));
    }

    Language language() {
        return language;
    }

    String get(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language.locale()).format(values);
    }

    String of(FilterProblem problem) {
        String key = switch (problem.kind()) {
            case UNKNOWN_PARAMETER -> "not-understood.unknown-parameter";
            case BAD_VALUE ->
                problem.parameter().equals(Questions.VERSION) ? "not-understood.version" : "not-understood.bad-value";
            case GIVEN_TWICE -> "not-understood.given-twice";
            case TOO_LONG -> "not-understood.too-long";
            case TOO_MANY -> "not-understood.too-many";
        };
        return get(key, problem.parameter(), problem.value());
    }

    /** From the query string itself: reading parameters fails where the address is not well encoded. */
    private static Optional<Language> asked(HttpServletRequest request) {
        String query = "&" + Optional.ofNullable(request.getQueryString()).orElse("") + "&";
        return Stream.of(Language.values())
                .filter(candidate -> query.contains("&" + Questions.LANGUAGE + "=" + candidate.code() + "&"))
                .findFirst();
    }

    /** Without the header the request would give the language of the server. */
    private static Optional<Language> preferred(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.parseOptional(locale.getLanguage()).stream())
                        .findFirst();
    }
}
