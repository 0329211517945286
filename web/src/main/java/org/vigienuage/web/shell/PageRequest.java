package org.vigienuage.web.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.filter.FilterProblem;
import org.vigienuage.web.filter.ReadFilter;
import org.vigienuage.web.language.Language;

/** What an address asks of a page: which page, in which language, about which awards. */
public record PageRequest(
        Edition edition,
        Location location,
        RouteParameters parameters,
        ContractFilter filter,
        List<FilterProblem> problems) {

    /** Keys that pages read by themselves. */
    private static final List<String> OTHERS = List.of(
            Links.LANGUAGE_KEY,
            "page",
            "year",
            "view",
            "search",
            "sort",
            "columns",
            "by",
            "across",
            "measure",
            "dollars",
            "drawing",
            "a",
            "b",
            "since",
            "basis",
            "group-purchase",
            "suspect",
            "shared-ceiling");

    static PageRequest of(BeforeEnterEvent event) {
        return of(event.getLocation(), event.getRouteParameters());
    }

    static PageRequest of(Location location, RouteParameters parameters) {
        ReadFilter read = FilterParameters.read(location.getQueryParameters().getParameters(), OTHERS);
        return new PageRequest(Edition.of(language(location)), location, parameters, read.filter(), read.problems());
    }

    public static Language language(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(Links.LANGUAGE_KEY)
                .flatMap(Language::parseOptional)
                .orElse(Language.FRENCH);
    }

    /** A key of the query string that is not part of the filter. */
    public @Nullable String option(String key) {
        return location.getQueryParameters().getSingleParameter(key).orElse(null);
    }

    /** All values of a key that may be repeated, in the order they are written. */
    public List<String> options(String key) {
        return location.getQueryParameters().getParameters().getOrDefault(key, List.of());
    }

    /** The keys and values, in turn, of all of them but these. */
    public String[] optionsBut(String... left) {
        return OTHERS.stream()
                .filter(key -> !key.equals(Links.LANGUAGE_KEY) && !List.of(left).contains(key))
                .flatMap(key -> options(key).stream().flatMap(value -> Stream.of(key, value)))
                .toArray(String[]::new);
    }

    /** A part of the path, such as the key of a supplier. */
    public String key(String name) {
        return parameters.get(name).orElse("");
    }

    public Links links() {
        return edition.links();
    }
}
