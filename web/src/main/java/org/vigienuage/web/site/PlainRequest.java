package org.vigienuage.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.filter.FilterProblem;
import org.vigienuage.web.filter.ReadFilter;
import org.vigienuage.web.language.Language;

/**
 * What an address asks of a plain page. What is not understood is left out and said on the page.
 *
 * @param base scheme, host and port of the site, without a slash at the end
 * @param path from the root of the site, decoded
 * @param options the keys that pages read beside the filter, with their first value
 * @param embedded whether another site shows the page in a frame
 */
public record PlainRequest(
        Edition edition,
        String base,
        String path,
        ContractFilter filter,
        Map<String, String> options,
        List<FilterProblem> problems,
        boolean embedded) {

    /** Keys that plain pages read by themselves, in the order they are written. */
    private static final List<String> OPTIONS =
            List.of(Period.QUERY_KEY, "view", "across", "dialect", "search", "sort", "page");

    static PlainRequest of(HttpServletRequest request, Language language, String base) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((key, values) -> {
            // A form sends every field, the empty ones too.
            List<String> written =
                    Arrays.stream(values).filter(value -> !value.isBlank()).toList();
            if (!written.isEmpty()) {
                parameters.put(key, written);
            }
        });
        ReadFilter read = FilterParameters.read(parameters, OPTIONS);
        Map<String, String> options = new LinkedHashMap<>();
        for (String key : OPTIONS) {
            parameters.getOrDefault(key, List.of()).stream().findFirst().ifPresent(value -> options.put(key, value));
        }
        String path = request.getServletPath();
        String embed = "/" + language.code() + "/" + PlainLinks.embed(language) + "/";
        return new PlainRequest(
                Edition.of(language), base, path, read.filter(), options, read.problems(), path.startsWith(embed));
    }

    /** The value of an option, when it is there. */
    public Optional<String> option(String key) {
        return Optional.ofNullable(options.get(key));
    }

    /** The options as keys and values in turn, in a fixed order. */
    public String[] options(String... kept) {
        List<String> wanted = List.of(kept);
        return options.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey()))
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toArray(String[]::new);
    }

    /** The address of another thing for the same question. */
    String here(Place place, String key) {
        return links().page(place, key, filter, options(Period.QUERY_KEY));
    }

    /** The same question about the latest version. */
    PlainRequest unpinned() {
        return new PlainRequest(edition, base, path, filter.withVersion(null), options, problems, embedded);
    }

    public PlainLinks links() {
        return edition.plain();
    }

    public String text(String key, Object... values) {
        return edition.text(key, values);
    }
}
