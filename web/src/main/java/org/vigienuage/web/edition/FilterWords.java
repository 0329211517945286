package org.vigienuage.web.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigienuage.web.filter.Choice;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.MinistryOn;

/** A filter in words. */
public final class FilterWords {

    private FilterWords() {}

    /** Each part that is set, in words, with the filter that is left without it. The scope is always said elsewhere. */
    public static Map<String, ContractFilter> parts(ContractFilter filter, Edition edition, ChosenNames names) {
        Map<String, ContractFilter> parts = new LinkedHashMap<>();
        if (filter.addedOnly()) {
            parts.put(edition.text("filter.words.added"), filter.withScope(filter.scope()));
        }
        if (filter.text() != null) {
            parts.put(edition.text("filter.words.text", filter.text()), filter.withText(null));
        }
        if (filter.from() != null || filter.to() != null) {
            parts.put(edition.between(filter.from(), filter.to()), filter.withPeriod(null, null));
        }
        for (Facet facet : Facet.values()) {
            if (!filter.keys(facet).isEmpty()) {
                parts.put(
                        words("filter.words." + facet.key(), names.of(facet, filter.keys(facet)), edition),
                        filter.with(facet, List.of()));
            }
        }
        if (filter.ministryOn() == MinistryOn.TODAY) {
            parts.put(edition.text("filter.words.ministry-on"), filter.withMinistryOn(MinistryOn.AWARD));
        }
        if (filter.min() != null || filter.max() != null) {
            parts.put(range(filter, edition), filter.withRange(null, null));
        }
        if (filter.version() != null) {
            parts.put(edition.text("filter.words.version", filter.version()), filter.withVersion(null));
        }
        return parts;
    }

    /** As {@link #parts}, but each key by itself, so that one can be taken away. */
    public static Map<String, ContractFilter> single(ContractFilter filter, Edition edition, ChosenNames names) {
        Map<String, ContractFilter> single = new LinkedHashMap<>(parts(filter, edition, names));
        for (Facet facet : Facet.values()) {
            List<String> keys = filter.keys(facet);
            if (keys.size() > 1) {
                String together = words("filter.words." + facet.key(), names.of(facet, keys), edition);
                single.remove(together);
                names.of(facet, keys)
                        .forEach(choice -> single.put(
                                words("filter.words." + facet.key(), List.of(choice), edition),
                                without(filter, facet, choice.key())));
            }
        }
        return single;
    }

    private static ContractFilter without(ContractFilter filter, Facet facet, String key) {
        return filter.with(
                facet,
                filter.keys(facet).stream().filter(each -> !each.equals(key)).toList());
    }

    /** The whole question in one line: the scope first, since no total is without one. */
    public static String sentence(ContractFilter filter, Edition edition, ChosenNames names) {
        String scope = edition.text("scope." + filter.scope().key());
        return Stream.concat(
                        Stream.of(edition.text("filter.words.scope", scope)),
                        parts(filter, edition, names).keySet().stream())
                .collect(Collectors.joining(edition.text("punctuation.semicolon")));
    }

    private static String range(ContractFilter filter, Edition edition) {
        Format format = edition.format();
        if (filter.max() == null) {
            return edition.text("filter.words.atLeast", format.dollars(filter.min()));
        }
        return filter.min() == null
                ? edition.text("filter.words.atMost", format.dollars(filter.max()))
                : edition.text("filter.words.range", format.dollars(filter.min()), format.dollars(filter.max()));
    }

    private static String words(String key, List<Choice> chosen, Edition edition) {
        return edition.text(key, chosen.stream().map(Choice::label).collect(Collectors.joining(", ")));
    }
}
