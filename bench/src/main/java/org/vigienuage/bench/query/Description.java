package org.vigienuage.bench.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code openapi.json}, as the program itself serves it: a figure that is described is measured. */
final class Description {

    /** A question without its filter: its address up to the question mark, and what must be asked in any case. */
    record Figure(String name, String path, String query, boolean hasFilter) {}

    private static final String REFERENCE = "$ref";

    /** Files are written as they are read, and are measured as downloads. */
    private static final String FORMAT = "{format}";

    private final JsonNode document;
    private final Map<String, String> values;

    /** @param values of keys in paths and queries that have no list of their own, such as {@code supplierKey} */
    Description(String json, Map<String, String> values) {
        this.document = JsonMapper.shared().readTree(json);
        this.values = values;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        document.get("paths").properties().forEach(entry -> figures.addAll(figures(entry.getKey(), entry.getValue())));
        return figures;
    }

    private List<Figure> figures(String path, JsonNode item) {
        if (path.contains(FORMAT) || path.matches(".*\\.(csv|atom|bib|ris|csl\\.json)")) {
            return List.of();
        }
        List<JsonNode> parameters = Stream.concat(
                        item.get("get").path("parameters").valueStream(),
                        item.path("parameters").valueStream())
                .map(this::resolved)
                .toList();
        List<String> paths = List.of(path);
        String query = "";
        boolean hasFilter = false;
        for (JsonNode parameter : parameters) {
            String name = parameter.get("name").stringValue();
            if (parameter.get("in").stringValue().equals("path")) {
                paths = paths.stream()
                        .flatMap(one -> choices(parameter).stream().map(value -> one.replace("{" + name + "}", value)))
                        .toList();
            } else if (parameter.path("required").booleanValue(false)) {
                query = name + "=" + choices(parameter).getFirst();
            }
            hasFilter |= name.equals("scope");
        }
        String asked = query;
        boolean filtered = hasFilter;
        return paths.stream()
                .filter(Description::isTwoDimensional)
                .map(one -> new Figure(name(path, one), one, asked, filtered))
                .toList();
    }

    /** Each of one dimension has a name; those of two are told together. */
    private static String name(String template, String path) {
        return (template.indexOf('{') == template.lastIndexOf('{') ? path : template).replace("/api/v1/", "");
    }

    /** Across itself there is nothing to show. */
    private static boolean isTwoDimensional(String path) {
        String[] parts = path.split("/");
        return !path.contains("/crosses/") || !parts[parts.length - 1].equals(parts[parts.length - 2]);
    }

    private List<String> choices(JsonNode parameter) {
        String name = parameter.get("name").stringValue();
        JsonNode list = parameter.at("/schema/enum");
        if (!list.isMissingNode()) {
            return list.valueStream().map(JsonNode::stringValue).toList();
        }
        String known = values.get(name);
        return List.of(known == null ? parameter.path("example").asString("") : known);
    }

    private JsonNode resolved(JsonNode parameter) {
        JsonNode reference = parameter.get(REFERENCE);
        return reference == null
                ? parameter
                : document.at(reference.stringValue().substring(1));
    }
}
