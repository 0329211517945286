package org.vigienuage.ingest.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON whose numbers are exact and whose bytes are the same on every machine. */
final class Json {

    static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    /** For files that people read too. */
    static final ObjectWriter INDENTED = EXACT.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Sets a field unless its value is unknown. */
    static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            node.put(field, text);
        }
    }

    /** Sets a field unless its value is unknown. */
    static void put(ObjectNode node, String field, @Nullable BigDecimal number) {
        if (number != null) {
            var stripped = number.stripTrailingZeros();
            node.put(field, stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }
    }

    /** Sets a field unless its value is unknown or has nothing in it. */
    static void put(ObjectNode node, String field, JsonNode value) {
        if (!value.isNull() && !value.isMissingNode() && !(value.isContainer() && value.isEmpty())) {
            node.set(field, value);
        }
    }

    /** The text of a field; null where it is missing, null or empty. */
    static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() && !value.asString().isEmpty() ? value.asString() : null;
    }

    /** The number of a field; null where it is missing or null. */
    static @Nullable BigDecimal number(JsonNode node, String field) {
        var value = node.path(field);
        return value.isNumber() ? value.decimalValue() : null;
    }
}
