package org.vigienuage.web.edition;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.language.Language;

/**
 * Addresses of the plain pages, from the root of the site: language, kind of page, key, then the same query string as in the
 * explorer and the API.
 */
public record PlainLinks(Language language) {

    /** Under which every page has a twin without frame, for other sites to show. */
    public static String embed(Language language) {
        return language.choose("integrer", "embed");
    }

    /** The page of a kind, such as the list of suppliers; {@code extras} are keys and values in turn. */
    public String page(Place place, ContractFilter filter, String... extras) {
        return path(place, null) + query(filter, extras);
    }

    /** The page of one thing of a kind. */
    public String page(Place place, String key, ContractFilter filter, String... extras) {
        return path(place, key) + query(filter, extras);
    }

    /** The same page in another form: {@code .csv}, {@code .svg}, {@code .bib}… */
    public String twin(Place place, @Nullable String key, String suffix, ContractFilter filter, String... extras) {
        return path(place, key) + suffix + query(filter, extras);
    }

    /** The same page without frame, for other sites to show. */
    public String embed(Place place, @Nullable String key, ContractFilter filter, String... extras) {
        String path = path(place, key);
        return "/" + language.code() + "/" + embed(language)
                + path.substring(language.code().length() + 1) + query(filter, extras);
    }

    /** Without a query string; the first page of a language ends in a slash, no other page does. */
    public String path(Place place, @Nullable String key) {
        String root = "/" + language.code() + "/" + place.slug(language);
        return key == null ? root : root + "/" + Links.encoded(key);
    }

    private static String query(ContractFilter filter, String... extras) {
        Stream.Builder<String> parts = Stream.builder();
        parts.add(FilterParameters.toQuery(filter));
        for (int at = 0; at + 1 < extras.length; at += 2) {
            parts.add(extras[at] + "=" + Links.encoded(extras[at + 1]));
        }
        String query = parts.build().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
