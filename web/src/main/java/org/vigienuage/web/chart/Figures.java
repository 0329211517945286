package org.vigienuage.web.chart;

import java.util.List;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the JSON of all drawings has in common. */
final class Figures {

    private Figures() {}

    static ObjectNode begin(String kind, Language language) {
        ObjectNode figure = JsonNodeFactory.instance.objectNode();
        figure.put("kind", kind);
        figure.put("language", language.code());
        return figure;
    }

    static void names(ObjectNode figure, String key, List<String> names) {
        var array = figure.putArray(key);
        names.forEach(array::add);
    }
}
