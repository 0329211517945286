package org.vigienuage.ingest.classify;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code rules.yml}; whatever is wrong in it stops the program and names the rule. */
public final class RuleSetReader {

    private static final int DEEPEST_LIST = 16;
    private static final int LONGEST_LIST = 100_000;

    private final PatternTable patterns = new PatternTable();
    private final Map<?, ?> lists;
    private final List<MakerWords> makers;

    private RuleSetReader(Map<?, ?> lists, List<MakerWords> makers) {
        this.lists = lists;
        this.makers = makers;
    }

    /** {@code makers} are those that rules may ask for by their slugs. */
    public static RuleSet read(InputStream yaml, List<MakerWords> makers) {
        try {
            if (!(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml) instanceof Map<?, ?> file)) {
                throw new RuleFileException("rules.yml is not a map");
            }
            var reader = new RuleSetReader(map(file.get("lists")), makers);
            var rules = new ArrayList<Rule>();
            for (var rule : list(file.get("rules"))) {
                rules.add(reader.rule(map(rule)));
            }
            requireDistinctIds(rules);
            return new RuleSet(rules, reader.patterns);
        } catch (IllegalArgumentException wrong) {
            throw new RuleFileException("rules.yml: " + wrong.getMessage(), wrong);
        } catch (YAMLException unreadable) {
            throw new RuleFileException("rules.yml cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private Rule rule(Map<?, ?> rule) {
        var id = text(rule.get("id"));
        try {
            return new Rule(
                    id,
                    Scope.parse(text(rule.get("scope"))),
                    text(rule.get("model")),
                    Integer.parseInt(text(rule.get("priority"))),
                    text(rule.get("fr")),
                    text(rule.get("en")),
                    list(rule.get("fields")).stream()
                            .map(RuleSetReader::text)
                            .map(Field::parse)
                            .toList(),
                    patterns(rule.get("any")),
                    patterns(rule.get("none")),
                    conditions(map(rule.get("require"))),
                    conditions(map(rule.get("require_any"))));
        } catch (IllegalArgumentException wrong) {
            throw new RuleFileException("rules.yml, rule " + id + ": " + wrong.getMessage(), wrong);
        }
    }

    private Conditions conditions(Map<?, ?> conditions) {
        return new Conditions(
                patterns(conditions.get("text_any")),
                patterns(conditions.get("supplier_name_any")),
                Set.copyOf(expanded(conditions.get("category_any"))),
                expanded(conditions.get("unspsc_prefix_any")),
                Set.copyOf(expanded(conditions.get("supplier_any"))),
                Set.copyOf(expanded(conditions.get("supplier_none"))),
                Set.copyOf(expanded(conditions.get("disposition_any"))),
                Set.copyOf(expanded(conditions.get("method_any"))),
                expanded(conditions.get("maker_any")).stream().map(this::maker).toList(),
                truth(conditions.get("municipal")));
    }

    private NamedMaker maker(String slug) {
        var words = makers.stream()
                .filter(maker -> maker.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no maker is called " + slug));
        return new NamedMaker(slug, words.vendors(), patterns.compile(words.names()), patterns.compile(words.traps()));
    }

    private Patterns patterns(@Nullable Object expressions) {
        return patterns.compile(expanded(expressions));
    }

    /** The list with every {@code $name} in it replaced by the list of that name. */
    private List<String> expanded(@Nullable Object entries) {
        var all = new ArrayList<String>();
        expand(entries, all, 0);
        return List.copyOf(all);
    }

    private void expand(@Nullable Object entries, List<String> all, int depth) {
        if (depth > DEEPEST_LIST || all.size() > LONGEST_LIST) {
            throw new IllegalArgumentException("its lists hold themselves, or far too much");
        }
        for (var entry : list(entries)) {
            var text = text(entry);
            if (text.matches("\\$[a-z0-9_]+")) {
                var named = lists.get(text.substring(1));
                if (named == null) {
                    throw new IllegalArgumentException("there is no list " + text);
                }
                expand(named, all, depth + 1);
            } else {
                all.add(text);
            }
        }
    }

    private static void requireDistinctIds(List<Rule> rules) {
        var seen = new HashSet<String>();
        for (var rule : rules) {
            if (!seen.add(rule.id())) {
                throw new RuleFileException("rules.yml has two rules " + rule.id());
            }
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("a value is missing");
        }
        if (value instanceof Map || value instanceof Collection) {
            throw new IllegalArgumentException("one text should stand where there is a list or keys");
        }
        return value.toString();
    }

    private static @Nullable Boolean truth(@Nullable Object value) {
        return value == null ? null : expected(Boolean.class, "true or false", value);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value == null ? Map.of() : expected(Map.class, "keys with values", value);
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : expected(List.class, "a list", value);
    }

    /** The value is not repeated: it may hold itself. */
    private static <T> T expected(Class<T> type, String words, Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(words + " should stand where there is something else");
        }
        return type.cast(value);
    }
}
