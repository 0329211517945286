package org.vigienuage.web.api;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.search.Found;
import org.vigienuage.web.search.SearchQueries;
import org.vigienuage.web.version.OneVersion;

/** One search over everything that has a page. */
@RestController
@OneVersion
class SearchController {

    static final String TEXT = "q";

    /** Of each kind. */
    static final int MOST = 20;

    private static final int ORDINARY = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private final Questions questions;
    private final Freshness freshness;
    private final SearchQueries search;

    SearchController(Questions questions, Freshness freshness, SearchQueries search) {
        this.questions = questions;
        this.freshness = freshness;
        this.search = search;
    }

    /** What was searched for and what was found, every kind in a fixed order, also where it has none. */
    record SearchAnswer(String q, List<Found> groups) {}

    @GetMapping("/api/v1/search")
    @Nullable
    SearchAnswer search(ServletWebRequest request) {
        Question question = questions.aboutEverything(request, TEXT, ListPart.LIMIT);
        String typed = text(question.own());
        int most = most(question.own());
        return freshness.isKnown(request, question)
                ? null
                : new SearchAnswer(typed, search.search(typed, most, question.language()));
    }

    /** What nobody types is refused, as in every other text of the API. */
    private static String text(Map<String, List<String>> own) {
        String typed = own.getOrDefault(TEXT, List.of("")).getFirst();
        if (typed.isBlank()
                || typed.length() > SearchQueries.LONGEST
                || typed.chars().anyMatch(Character::isISOControl)) {
            throw NotUnderstoodException.badValue(TEXT, typed);
        }
        return typed.strip();
    }

    private static int most(Map<String, List<String>> own) {
        List<String> values = own.getOrDefault(ListPart.LIMIT, List.of(String.valueOf(ORDINARY)));
        String value = values.getFirst();
        if (!NUMBER.matcher(value).matches() || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST) {
            throw NotUnderstoodException.badValue(ListPart.LIMIT, value);
        }
        return Integer.parseInt(value);
    }
}
