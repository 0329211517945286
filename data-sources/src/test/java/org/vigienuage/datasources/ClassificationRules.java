package org.vigienuage.datasources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rules as the top of rules.yml explains them, read plainly, to replay their examples. */
final class ClassificationRules {
    private final Map<?, ?> lists;
    private final List<Map<?, ?>> rules;

    private ClassificationRules(Map<?, ?> document) {
        lists = (Map<?, ?>) value(document, "lists");
        rules = maps(value(document, "rules"));
    }

    static ClassificationRules load() {
        Map<String, Object> document =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Folder.text("classification/rules.yml"));
        return new ClassificationRules(document);
    }

    List<Map<?, ?>> rules() {
        return rules;
    }

    Map<?, ?> lists() {
        return lists;
    }

    List<String> expanded(@Nullable Object list) {
        var values = new ArrayList<String>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                var text = String.valueOf(item);
                if (text.matches("\\$[a-z0-9_]+")) {
                    var named = lists.get(text.substring(1));
                    if (named == null) {
                        throw new AssertionError("No list is called " + text);
                    }
                    values.addAll(expanded(named));
                } else {
                    values.add(text);
                }
            }
        }
        return values;
    }

    List<Object> examples(Map<?, ?> rule, String side) {
        return List.copyOf((List<?>) value((Map<?, ?>) value(rule, "examples"), side));
    }

    boolean fires(Map<?, ?> rule, Object example) {
        Map<?, ?> subject = example instanceof Map<?, ?> map ? map : Map.of("title", String.valueOf(example));
        for (Object field : (List<?>) value(rule, "fields")) {
            if (subject.get(field) instanceof String text && firesOn(rule, subject, PlainText.of(text))) {
                return true;
            }
        }
        return false;
    }

    private boolean firesOn(Map<?, ?> rule, Map<?, ?> subject, String text) {
        if (rule.containsKey("any") && !matches(rule.get("any"), text)) {
            return false;
        }
        if (matches(rule.get("none"), text)) {
            return false;
        }
        if (rule.get("require") instanceof Map<?, ?> all
                && !all.entrySet().stream()
                        .allMatch(condition -> holds(condition.getKey(), condition.getValue(), subject, text))) {
            return false;
        }
        return !(rule.get("require_any") instanceof Map<?, ?> some)
                || some.entrySet().stream()
                        .anyMatch(condition -> holds(condition.getKey(), condition.getValue(), subject, text));
    }

    private boolean holds(@Nullable Object condition, @Nullable Object wanted, Map<?, ?> subject, String text) {
        return switch (String.valueOf(condition)) {
            case "text_any" -> matches(wanted, text);
            case "category_any" -> expanded(wanted).contains(string(subject, "category"));
            case "unspsc_prefix_any" -> expanded(wanted).stream().anyMatch(string(subject, "unspsc")::startsWith);
            case "supplier_any" -> expanded(wanted).contains(string(subject, "supplier"));
            case "supplier_none" -> !expanded(wanted).contains(string(subject, "supplier"));
            case "disposition_any" -> expanded(wanted).contains(string(subject, "disposition"));
            case "method_any" -> expanded(wanted).contains(string(subject, "method"));
            case "municipal" ->
                String.valueOf(wanted)
                        .equals(subject.containsKey("municipal") ? string(subject, "municipal") : "false");
            default -> throw new AssertionError(condition);
        };
    }

    private boolean matches(@Nullable Object patterns, String text) {
        return expanded(patterns).stream()
                .anyMatch(pattern -> Pattern.compile(pattern).matcher(text).find());
    }

    private static String string(Map<?, ?> map, String key) {
        var value = map.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    private static Object value(Map<?, ?> map, String key) {
        var value = map.get(key);
        if (value == null) {
            throw new AssertionError(key + " is missing in " + map);
        }
        return value;
    }

    private static List<Map<?, ?>> maps(Object list) {
        var maps = new ArrayList<Map<?, ?>>();
        for (Object item : (List<?>) list) {
            maps.add((Map<?, ?>) item);
        }
        return maps;
    }
}
