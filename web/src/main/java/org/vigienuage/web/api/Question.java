package org.vigienuage.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.language.Language;

/**
 * What a call asks, understood in full.
 *
 * @param own the other parameters of the call that differ from their defaults, in a fixed order
 */
record Question(String path, ContractFilter filter, Map<String, List<String>> own, Language language) {

    /** The same question with one more thing that its answer depends on. */
    Question with(String key, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(own);
        more.put(key, List.of(value));
        return new Question(path, filter, more, language);
    }

    /** Where this is asked, from the root of the site, in its shortest form: without what is read for other reasons. */
    String address() {
        String query = Stream.of(
                        FilterParameters.toQuery(filter),
                        language == Language.FRENCH ? "" : Questions.LANGUAGE + "=" + language.code())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The same for all calls that are answered alike, whatever the order or form of their parameters. */
    String canonical() {
        Map<String, List<String>> all = new LinkedHashMap<>(FilterParameters.toMap(filter));
        all.putAll(own);
        return path + "?" + all + " " + language.code();
    }
}
