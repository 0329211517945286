package org.vigienuage.web.filter;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filter as the query string of an address, in the same words on every page and in the API: flat keys, a key repeated
 * for several values, defaults left out, always in the same order.
 */
public final class FilterParameters {

    /** The longest query string that is read, in characters. */
    public static final int LONGEST_QUERY = 4096;

    /** Every key, in the order they are written. */
    public static final List<String> KEYS = Stream.of(
                    Stream.of("scope", "added", "from", "to"),
                    Arrays.stream(Facet.values()).map(Facet::key),
                    Stream.of("ministry-on", "q", "min", "max", "version"))
            .flatMap(Function.identity())
            .toList();

    private FilterParameters() {}

    /** Reads decoded parameters. {@code others} are keys that the page or answer reads by itself, such as {@code lang}. */
    public static ReadFilter read(Map<String, List<String>> parameters, Collection<String> others) {
        ParameterReader reader = new ParameterReader(parameters);
        ContractFilter filter = new ContractFilter(
                reader.one("scope", Scope::parseOptional).orElse(ContractFilter.DEFAULT_SCOPE),
                reader.one("added", FilterValues::yes).orElse(false),
                reader.one("from", FilterValues::date).orElse(null),
                reader.one("to", FilterValues::date).orElse(null),
                keys(reader),
                reader.one("ministry-on", MinistryOn::parseOptional).orElse(MinistryOn.AWARD),
                reader.one("q", FilterValues::text).orElse(null),
                reader.one("min", FilterValues::dollars).orElse(null),
                reader.one("max", FilterValues::dollars).orElse(null),
                reader.one("version", FilterValues::version).orElse(null));
        reader.refuseOthers(Stream.concat(KEYS.stream(), others.stream()).toList());
        return new ReadFilter(filter, reader.problems());
    }

    private static Map<Facet, List<String>> keys(ParameterReader reader) {
        return Arrays.stream(Facet.values())
                .collect(Collectors.toMap(Function.identity(), facet -> reader.several(facet.key(), facet::parse)));
    }

    /** The parameters that ask for this filter, not encoded. */
    public static Map<String, List<String>> toMap(ContractFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(
                parameters,
                "scope",
                filter.scope() == ContractFilter.DEFAULT_SCOPE
                        ? null
                        : filter.scope().key());
        put(parameters, "added", filter.addedOnly() ? List.of("true") : List.of());
        put(parameters, "from", filter.from());
        put(parameters, "to", filter.to());
        for (Facet facet : Facet.values()) {
            put(parameters, facet.key(), filter.keys(facet));
        }
        put(
                parameters,
                "ministry-on",
                filter.ministryOn() == MinistryOn.AWARD
                        ? null
                        : filter.ministryOn().key());
        put(parameters, "q", filter.text());
        put(parameters, "min", filter.min());
        put(parameters, "max", filter.max());
        put(parameters, "version", filter.version());
        return parameters;
    }

    /** The query string that asks for this filter, encoded, without a question mark; empty for the default filter. */
    public static String toQuery(ContractFilter filter) {
        return toMap(filter).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, List<String>> parameters, String key, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(present -> parameters.put(key, List.of(written(present))));
    }

    private static void put(Map<String, List<String>> parameters, String key, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(key, values);
        }
    }

    private static String written(Object value) {
        return switch (value) {
            case BigDecimal dollars -> dollars.toPlainString();
            case LocalDate date -> date.toString();
            default -> value.toString();
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
