package org.vigienuage.web.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigienuage.web.filter.Choice;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;

/** A filter in words. */
final class FilterWords {

    private FilterWords() {}

    /** Each part that is set, in words, with the filter that is left without it. The scope is always said elsewhere. */
    static Map<String, ContractFilter> parts(ContractFilter filter, Edition edition, ChosenNames names) {
        Map<String, ContractFilter> parts = new LinkedHashMap<>();
        if (filter.addedOnly()) {
            parts.put(edition.text("filter.words.added"), filter.withScope(filter.scope()));
        }
        if (filter.text() != null) {
            parts.put(edition.text("filter.words.text", filter.text()), filter.withText(null));
        }
        if (filter.from() != null || filter.to() != null) {
            parts.put(period(filter, edition), filter.withPeriod(null, null));
        }
        if (!filter.keys(Facet.MINISTRY).isEmpty()) {
            parts.put(
                    words("filter.words.ministry", names.ministries(filter.keys(Facet.MINISTRY)), edition),
                    filter.with(Facet.MINISTRY, List.of()));
        }
        if (!filter.keys(Facet.ORGANIZATION).isEmpty()) {
            parts.put(
                    words("filter.words.organization", names.organizations(filter.keys(Facet.ORGANIZATION)), edition),
                    filter.with(Facet.ORGANIZATION, List.of()));
        }
        if (!filter.keys(Facet.SUPPLIER).isEmpty()) {
            parts.put(
                    words("filter.words.supplier", names.suppliers(filter.keys(Facet.SUPPLIER)), edition),
                    filter.with(Facet.SUPPLIER, List.of()));
        }
        if (!filter.keys(Facet.MAKER).isEmpty()) {
            parts.put(
                    words("filter.words.maker", names.makers(filter.keys(Facet.MAKER)), edition),
                    filter.with(Facet.MAKER, List.of()));
        }
        if (!filter.keys(Facet.JURISDICTION).isEmpty()) {
            parts.put(
                    words("filter.words.jurisdiction", jurisdictions(filter, edition), edition),
                    filter.with(Facet.JURISDICTION, List.of()));
        }
        if (!filter.keys(Facet.METHOD).isEmpty()) {
            parts.put(
                    words("filter.words.method", names.methods(filter.keys(Facet.METHOD)), edition),
                    filter.with(Facet.METHOD, List.of()));
        }
        if (!filter.keys(Facet.SOURCE).isEmpty()) {
            parts.put(
                    words("filter.words.source", names.sources(filter.keys(Facet.SOURCE)), edition),
                    filter.with(Facet.SOURCE, List.of()));
        }
        if (filter.min() != null || filter.max() != null) {
            parts.put(range(filter, edition), filter.withRange(null, null));
        }
        return parts;
    }

    private static List<Choice> jurisdictions(ContractFilter filter, Edition edition) {
        return filter.keys(Facet.JURISDICTION).stream()
                .map(key -> new Choice(key, edition.text("jurisdiction." + key)))
                .toList();
    }

    private static String period(ContractFilter filter, Edition edition) {
        Format format = edition.format();
        if (filter.to() == null) {
            return edition.text("filter.words.since", format.date(filter.from()));
        }
        return filter.from() == null
                ? edition.text("filter.words.until", format.date(filter.to()))
                : edition.text("filter.words.between", format.date(filter.from()), format.date(filter.to()));
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
