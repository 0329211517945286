package org.vigienuage.web.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vigienuage.web.filter.FilterProblem.Kind;

/** Takes values out of query parameters and notes every one that does not fit. */
final class ParameterReader {

    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 50;

    private final Map<String, List<String>> parameters;
    private final List<FilterProblem> problems = new ArrayList<>();

    ParameterReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** The single value of a key; the first one when it is given twice. */
    <T> Optional<T> one(String key, Function<String, Optional<T>> parser) {
        List<String> values = parameters.getOrDefault(key, List.of());
        if (values.size() > 1) {
            problems.add(new FilterProblem(Kind.GIVEN_TWICE, key, values.get(1)));
        }
        return values.stream().findFirst().flatMap(value -> parsed(key, value, parser));
    }

    /** The values of a key that may be repeated. */
    List<String> several(String key, Function<String, Optional<String>> parser) {
        List<String> values = parameters.getOrDefault(key, List.of());
        if (values.size() > MOST_VALUES) {
            problems.add(new FilterProblem(Kind.TOO_MANY, key, String.valueOf(values.size())));
        }
        return values.stream()
                .limit(MOST_VALUES)
                .flatMap(value -> parsed(key, value, parser).stream())
                .toList();
    }

    void refuseOthers(Collection<String> known) {
        parameters.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .map(key -> new FilterProblem(Kind.UNKNOWN_PARAMETER, key, ""))
                .forEach(problems::add);
    }

    List<FilterProblem> problems() {
        return List.copyOf(problems);
    }

    private <T> Optional<T> parsed(String key, String value, Function<String, Optional<T>> parser) {
        if (value.length() > LONGEST_VALUE) {
            problems.add(new FilterProblem(Kind.TOO_LONG, key, value));
            return Optional.empty();
        }
        Optional<T> parsed = parser.apply(value);
        if (parsed.isEmpty()) {
            problems.add(new FilterProblem(Kind.BAD_VALUE, key, value));
        }
        return parsed;
    }
}
