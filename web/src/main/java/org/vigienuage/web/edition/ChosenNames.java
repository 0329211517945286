package org.vigienuage.web.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigienuage.web.aggregate.Labels;
import org.vigienuage.web.filter.Choice;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.language.Language;

/** The names of what a filter already holds, in its order; a key that names nothing is its own name. */
public final class ChosenNames {

    private final ChoiceQueries choices;
    private final Language language;

    public ChosenNames(ChoiceQueries choices, Language language) {
        this.choices = choices;
        this.language = language;
    }

    public List<Choice> of(Facet facet, List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return switch (facet) {
            case SUPPLIER -> named(keys, choices.listSuppliers(keys));
            case ORGANIZATION -> named(keys, choices.listOrganizations(keys));
            case MINISTRY -> named(keys, choices.listMinistries(language));
            case METHOD -> named(keys, choices.listMethods(language));
            case SECTOR -> named(keys, choices.listCodes("sector", language));
            case JURISDICTION, SERVICE ->
                keys.stream().map(key -> worded(facet, key)).toList();
            case COUNTED ->
                keys.stream()
                        .map(key -> new Choice(key, Texts.of(language).text("ledger." + key)))
                        .toList();
            case SOURCE -> named(keys, choices.listSources(language));
            case MAKER -> named(keys, choices.listMakers(keys));
        };
    }

    private Choice worded(Facet facet, String key) {
        return new Choice(key, new Labels(language).of(facet.key() + "." + key));
    }

    private static List<Choice> named(List<String> keys, Collection<Choice> known) {
        Map<String, Choice> byKey = known.stream().collect(Collectors.toMap(Choice::key, Function.identity()));
        return keys.stream()
                .map(key -> byKey.getOrDefault(key, new Choice(key, key)))
                .toList();
    }
}
