package org.vigienuage.web.api;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which part of a list is asked for. The list of one version never changes, so parts of it neither miss nor repeat anything. */
record ListPart(int offset, int limit) {

    static final String LIMIT = "limit";
    static final String OFFSET = "offset";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    static ListPart of(Map<String, List<String>> parameters) {
        int limit = number(parameters, LIMIT, Paging.ORDINARY);
        if (limit < 1 || limit > Paging.MOST) {
            throw NotUnderstoodException.badValue(LIMIT, String.valueOf(limit));
        }
        return new ListPart(number(parameters, OFFSET, 0), limit);
    }

    private static int number(Map<String, List<String>> parameters, String key, int ordinary) {
        List<String> values = parameters.getOrDefault(key, List.of());
        if (values.isEmpty()) {
            return ordinary;
        }
        String value = values.getFirst();
        if (!NUMBER.matcher(value).matches()) {
            throw NotUnderstoodException.badValue(key, value);
        }
        return Integer.parseInt(value);
    }
}
