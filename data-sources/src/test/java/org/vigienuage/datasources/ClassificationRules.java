package org.vigienuage.datasources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rules as they are written, with their named lists. What they do is tested where they are applied. */
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
