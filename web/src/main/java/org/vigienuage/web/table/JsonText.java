package org.vigienuage.web.table;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How values are written as JSON: numbers with all their digits, in the order they come. */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    private static final JsonMapper PRETTY = JsonMapper.builder(FACTORY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonText() {}

    static JsonGenerator generator(OutputStream stream) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), stream);
    }

    /** Maps, lists, texts and numbers, for people to read. */
    static String pretty(Object value) {
        return PRETTY.writeValueAsString(value) + "\n";
    }

    static <T> void object(JsonGenerator json, Columns<T> columns, T row) {
        object(json, columns, row, JsonText::value);
    }

    static <T> void object(
            JsonGenerator json, Columns<T> columns, T row, BiConsumer<JsonGenerator, @Nullable Object> each) {
        json.writeStartObject();
        for (Column<T> column : columns.all()) {
            json.writeName(column.name());
            each.accept(json, column.of(row));
        }
        json.writeEndObject();
    }

    static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case BigDecimal number -> json.writeNumber(number);
            case Long whole -> json.writeNumber(whole);
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> several -> {
                json.writeStartArray();
                several.forEach(each -> json.writeString(String.valueOf(each)));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
