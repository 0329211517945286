package org.vigienuage.web.embed;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.filter.ReadFilter;
import org.vigienuage.web.language.Language;

/**
 * The address of one of our pages that has figures, understood in full.
 *
 * @param key the thing the page is about, null for a page about all of a kind
 * @param filter which awards its figures are about, not narrowed to the key
 * @param years how years are counted
 */
record FigureAddress(
        Language language, Place place, @Nullable String key, ContractFilter filter, Period years) {

    private static final Map<Place, Facet> SUBJECTS = Map.of(
            Place.SUPPLIERS, Facet.SUPPLIER,
            Place.MAKERS, Facet.MAKER,
            Place.ORGANIZATIONS, Facet.ORGANIZATION,
            Place.MINISTRIES, Facet.MINISTRY);

    /** Nothing where the address is not ours, or of no page with figures. */
    static Optional<FigureAddress> parseOptional(String address, String site) {
        if (address.length() > site.length() + FilterParameters.LONGEST_QUERY || !address.startsWith(site + "/")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.substring(site.length()));
            return parse(uri.getPath(), parameters(uri.getRawQuery()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<FigureAddress> parse(String path, Map<String, List<String>> parameters) {
        ReadFilter read = FilterParameters.read(parameters, List.of(Period.QUERY_KEY));
        Period years = Period.of(parameters.getOrDefault(Period.QUERY_KEY, List.of()).stream()
                .findFirst()
                .orElse(null));
        List<String> parts = Arrays.asList(path.substring(1).split("/", -1));
        if (parts.size() < 2 || parts.size() > 3 || !read.problems().isEmpty()) {
            return Optional.empty();
        }
        String key = parts.size() == 3 ? parts.get(2) : null;
        return Language.parseOptional(parts.getFirst())
                .flatMap(language -> Arrays.stream(Place.values())
                        .filter(place -> place.slug(language).equals(parts.get(1)))
                        .findFirst()
                        .filter(place -> hasFigures(place, key))
                        .map(place -> new FigureAddress(language, place, key, read.filter(), years)));
    }

    private static boolean hasFigures(Place place, @Nullable String key) {
        if (key == null) {
            return place == Place.HOME || place == Place.ORGANIZATIONS;
        }
        return place == Place.FIGURES ? Dimension.parseOptional(key).isPresent() : SUBJECTS.containsKey(place);
    }

    /** What the awards are split by; nothing on a page of several figures. */
    Optional<Dimension> figure() {
        return key != null && place == Place.FIGURES ? Dimension.parseOptional(key) : Optional.empty();
    }

    /** The awards that the page is about. */
    ContractFilter awards() {
        Facet facet = SUBJECTS.get(place);
        return key == null || facet == null ? filter : filter.with(facet, List.of(key));
    }

    /** The twin for other sites, from the root of the site. */
    String embed() {
        return new PlainLinks(language).embed(place, key, filter, years.option());
    }

    /** The drawing of a page of one figure, from the root of the site. */
    Optional<String> picture() {
        return figure().map(found -> new PlainLinks(language).twin(place, key, ".png", filter));
    }

    private static Map<String, List<String>> parameters(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query != null && !query.isEmpty()) {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
