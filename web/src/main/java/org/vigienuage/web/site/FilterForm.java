package org.vigienuage.web.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.ChosenNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.FilterWords;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.Choice;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;

/** The filter as a form that needs no script: what it asks stands in the address. */
@Component
class FilterForm {

    private static final int OFFERED = 12;
    private static final List<String> JURISDICTIONS = List.of("quebec", "canada", "united-states", "other", "unknown");
    private static final List<String> SERVICES = List.of("saas", "paas", "iaas", "hosting", "licences", "services");

    private final ChoiceQueries choices;
    private final AggregateQueries aggregates;

    FilterForm(ChoiceQueries choices, AggregateQueries aggregates) {
        this.choices = choices;
        this.aggregates = aggregates;
    }

    /** @param options what the page reads beside the filter and asks again */
    Block of(PlainRequest request, Place place, String... options) {
        String[] kept = request.options(options);
        return form(
                request,
                request.links().path(place, null),
                without -> request.links().page(place, without, kept),
                kept);
    }

    /** On a page about one thing. */
    Block at(PlainRequest request, String action, Function<ContractFilter, String> page) {
        return form(request, action, page);
    }

    private Block form(PlainRequest request, String action, Function<ContractFilter, String> page, String... kept) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        List<Block.Link> active = new ArrayList<>();
        FilterWords.parts(filter, edition, names(edition))
                .forEach((words, without) -> active.add(new Block.Link(words, page.apply(without))));
        List<Block.Fact> asked = new ArrayList<>();
        for (int at = 0; at + 1 < kept.length; at += 2) {
            asked.add(Block.Fact.of(kept[at], kept[at + 1]));
        }
        keep(asked, "version", filter.version());
        keep(asked, "added", filter.addedOnly() ? "true" : null);
        keep(asked, "ministry-on", filter.ministryOn().key().equals("award") ? null : "today");
        return new Block.Form(action, edition.text("filter.title"), fields(edition, filter), active, asked);
    }

    private static void keep(List<Block.Fact> asked, String key, @Nullable String value) {
        if (value != null) {
            asked.add(Block.Fact.of(key, value));
        }
    }

    private ChosenNames names(Edition edition) {
        return new ChosenNames(choices, edition.language());
    }

    private List<Block.Field> fields(Edition edition, ContractFilter filter) {
        ChosenNames names = names(edition);
        return List.of(
                typed(Block.Field.Kind.WORDS, "q", edition.text("filter.text"), filter.text()),
                typed(Block.Field.Kind.DATE, "from", edition.text("filter.from"), filter.from()),
                typed(Block.Field.Kind.DATE, "to", edition.text("filter.to"), filter.to()),
                typed(Block.Field.Kind.DOLLARS, "min", edition.text("filter.min"), filter.min()),
                typed(Block.Field.Kind.DOLLARS, "max", edition.text("filter.max"), filter.max()),
                scope(edition, filter),
                several(edition, filter, Facet.METHOD, choices.listMethods(edition.language())),
                several(edition, filter, Facet.SECTOR, choices.listCodes("sector", edition.language())),
                several(edition, filter, Facet.JURISDICTION, names.of(Facet.JURISDICTION, JURISDICTIONS)),
                several(edition, filter, Facet.SERVICE, names.of(Facet.SERVICE, SERVICES)),
                several(edition, filter, Facet.SOURCE, choices.listSources(edition.language())),
                several(edition, filter, Facet.MINISTRY, choices.listMinistries(edition.language())),
                largest(edition, filter, Facet.ORGANIZATION, Dimension.ORGANIZATION),
                largest(edition, filter, Facet.SUPPLIER, Dimension.SUPPLIER),
                largest(edition, filter, Facet.MAKER, Dimension.MAKER));
    }

    private static Block.Field typed(Block.Field.Kind kind, String name, String label, @Nullable Object value) {
        String written =
                value instanceof BigDecimal dollars ? dollars.toPlainString() : value == null ? "" : value.toString();
        return new Block.Field(kind, name, label, written, List.of());
    }

    private static Block.Field scope(Edition edition, ContractFilter filter) {
        return new Block.Field(
                Block.Field.Kind.ONE,
                "scope",
                edition.text("scope.label"),
                "",
                Arrays.stream(Scope.values())
                        .map(scope -> new Block.Option(
                                scope.key(), edition.text("scope." + scope.key()), scope == filter.scope()))
                        .toList());
    }

    private static Block.Field several(Edition edition, ContractFilter filter, Facet facet, List<Choice> offered) {
        Map<String, String> options = new LinkedHashMap<>();
        offered.forEach(choice -> options.put(choice.key(), choice.label()));
        return new Block.Field(
                Block.Field.Kind.SEVERAL,
                facet.key(),
                edition.text("plain.filter." + facet.key()),
                "",
                options.entrySet().stream()
                        .map(option -> new Block.Option(
                                option.getKey(),
                                option.getValue(),
                                filter.keys(facet).contains(option.getKey())))
                        .toList());
    }

    /** Of what there are thousands, those in force and the largest of the selection; the others have pages that lead here. */
    private Block.Field largest(Edition edition, ContractFilter filter, Facet facet, Dimension dimension) {
        List<Choice> offered = new ArrayList<>(names(edition).of(facet, filter.keys(facet)));
        aggregates.rows(dimension, filter.with(facet, List.of()), edition.language()).stream()
                .filter(AggregateRow::canBeAskedFor)
                .filter(row -> !filter.keys(facet).contains(row.key()))
                .limit(OFFERED)
                .forEach(row -> offered.add(new Choice(row.key(), row.label())));
        return several(edition, filter, facet, offered);
    }
}
