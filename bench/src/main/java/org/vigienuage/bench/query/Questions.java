package org.vigienuage.bench.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigienuage.bench.program.LoadedHome;

/** Every question that is asked: each figure of the API and each plain page, under each scope and filter. */
final class Questions {

    /** Which bar a question is under. */
    enum Kind {
        CLOUD("cloud scopes"),
        EVERYTHING("scope=all"),
        SEARCH("text search"),
        UNFILTERED("no filter");

        private final String told;

        Kind(String told) {
            this.told = told;
        }

        String told() {
            return told;
        }
    }

    record Question(String figure, Kind kind, String address) {}

    private static final List<String> PAGES = List.of(
            "/fr/",
            "/fr/chiffres/supplier",
            "/fr/chiffres/fiscal-year",
            "/fr/fournisseurs",
            "/fr/editeurs",
            "/fr/organismes",
            "/fr/ministeres",
            "/fr/contrats");

    private static final int FEW = 7;

    private final Filters filters;

    Questions(LoadedHome home) {
        this.filters = new Filters(home);
    }

    List<Question> all(String openapi) {
        List<Question> questions = new ArrayList<>();
        List<String> suppliers = filters.suppliers();
        List<String> notices = filters.notices();
        List<String> strings = filters.all();
        Description description = new Description(
                openapi,
                Map.of(
                        "supplierKey", suppliers.getFirst(),
                        "makerKey", first("maker_key", "microsoft"),
                        "seaoNumber", notices.getFirst(),
                        "key", first("organization_key", "cspq"),
                        "since", filters.firstVersion(),
                        "q", "microsoft"));
        for (Description.Figure figure : description.figures()) {
            if (figure.hasFilter()) {
                List<String> asked = figure.path().contains("/crosses/") ? few(strings) : strings;
                filtered(figure.name(), figure.path(), figure.query(), asked, questions);
            } else {
                questions.add(new Question(
                        figure.name(),
                        figure.name().equals("search") ? Kind.SEARCH : Kind.UNFILTERED,
                        joined(figure.path(), figure.query())));
            }
        }
        for (String words : List.of("services", "logiciel", "informatique quebec", "zzzzqqqq", "a")) {
            questions.add(new Question("search", Kind.SEARCH, "/api/v1/search?q=" + Filters.encoded(words)));
        }
        PAGES.forEach(page -> filtered("page " + page, page, "", strings, questions));
        suppliers.forEach(key -> filtered("page of a supplier", "/fr/fournisseurs/" + key, "", List.of(""), questions));
        notices.forEach(
                number -> questions.add(new Question("page of a contract", Kind.UNFILTERED, "/fr/contrats/" + number)));
        return questions;
    }

    /** Of what there is much: enough of it to see what is slow. */
    private static List<String> few(List<String> filters) {
        List<String> few = new ArrayList<>();
        for (int at = 0; at < filters.size(); at += FEW) {
            few.add(filters.get(at));
        }
        return few;
    }

    private String first(String column, String otherwise) {
        return filters.ranked(column).stream().findFirst().orElse(otherwise);
    }

    private static void filtered(
            String figure, String path, String query, List<String> filters, List<Question> questions) {
        for (String scope : Filters.SCOPES) {
            for (String filter : filters) {
                Kind kind = scope.equals(Filters.ALL) ? Kind.EVERYTHING : Kind.CLOUD;
                questions.add(new Question(figure, kind, joined(path, query, "scope=" + scope, filter)));
            }
        }
    }

    private static String joined(String path, String... parts) {
        String query = String.join(
                "&", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
        return query.isEmpty() ? path : path + "?" + query;
    }
}
