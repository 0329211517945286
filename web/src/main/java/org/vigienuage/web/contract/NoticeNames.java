package org.vigienuage.web.contract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.Choice;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.rule.Rule;
import org.vigienuage.web.rule.RuleQueries;

/** What the codes and keys in a notice are called in a language. */
public record NoticeNames(Edition edition, RuleQueries rules, ChoiceQueries choices) {

    /** The rule of an id, where there is one. */
    public Optional<Rule> rule(@Nullable String id) {
        return id == null ? Optional.empty() : rules.findRule(id, edition.language());
    }

    public String method(@Nullable String key) {
        return named(choices.listMethods(edition.language()), key);
    }

    public String ministry(@Nullable String key) {
        return named(choices.listMinistries(edition.language()), key);
    }

    /** What a kind of issue means, in words. */
    public String issue(@Nullable String kind) {
        return named(choices.listCodes("issue_kind", edition.language()), kind);
    }

    public String source(String key) {
        return named(choices.listSources(edition.language()), key);
    }

    /** The label of a code of a list, beside the code, where there is one. */
    public String code(String list, String code) {
        return choices.listCodes(list, edition.language()).stream()
                .filter(choice -> choice.key().equals(code))
                .map(choice -> choice.label() + " (" + code + ")")
                .findFirst()
                .orElse(code);
    }

    private String named(List<Choice> known, @Nullable String key) {
        return known.stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::label)
                .findFirst()
                .orElse(key == null ? edition.format().unknown() : key);
    }
}
