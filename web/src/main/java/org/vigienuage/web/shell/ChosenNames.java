package org.vigienuage.web.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigienuage.web.filter.Choice;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.language.Language;

/** The names of what a filter already holds, in its order; a key that names nothing is its own name. */
final class ChosenNames {

    private final ChoiceQueries choices;
    private final Language language;

    ChosenNames(ChoiceQueries choices, Language language) {
        this.choices = choices;
        this.language = language;
    }

    List<Choice> suppliers(List<String> keys) {
        return keys.isEmpty() ? List.of() : named(keys, choices.listSuppliers(keys));
    }

    List<Choice> makers(List<String> keys) {
        return keys.isEmpty() ? List.of() : named(keys, choices.listMakers(keys));
    }

    List<Choice> organizations(List<String> keys) {
        return keys.isEmpty() ? List.of() : named(keys, choices.listOrganizations(keys));
    }

    List<Choice> ministries(List<String> keys) {
        return keys.isEmpty() ? List.of() : named(keys, choices.listMinistries(language));
    }

    List<Choice> methods(List<String> keys) {
        return keys.isEmpty() ? List.of() : named(keys, choices.listMethods(language));
    }

    List<Choice> sources(List<String> keys) {
        return keys.isEmpty() ? List.of() : named(keys, choices.listSources(language));
    }

    private static List<Choice> named(List<String> keys, Collection<Choice> known) {
        Map<String, Choice> byKey = known.stream().collect(Collectors.toMap(Choice::key, Function.identity()));
        return keys.stream()
                .map(key -> byKey.getOrDefault(key, new Choice(key, key)))
                .toList();
    }
}
