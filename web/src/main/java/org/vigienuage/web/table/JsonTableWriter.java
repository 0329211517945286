package org.vigienuage.web.table;

import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One JSON object: what the table is, how many rows it has, and the rows. */
final class JsonTableWriter implements TableWriter {

    @Override
    public <T> void write(Table<T> table, OutputStream stream) {
        try (JsonGenerator json = JsonText.generator(stream)) {
            json.writeStartObject();
            json.writeName("meta");
            meta(json, table);
            json.writeName("total");
            json.writeNumber(table.total());
            json.writeName("rows");
            json.writeStartArray();
            table.each(row -> JsonText.object(json, table.columns(), row));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void meta(JsonGenerator json, Table<?> table) {
        About about = table.about();
        Words words = Words.in(table.language());
        json.writeStartObject();
        say(json, "title", about.title().in(table.language()));
        say(json, "selection", about.selection().in(table.language()));
        say(json, "language", table.language().code());
        say(json, "version", about.version());
        say(json, "contentHash", about.contentHash());
        say(json, "address", about.address());
        say(json, "source", words.of("source"));
        say(json, "licence", words.of("licence"));
        json.writeName("columns");
        json.writeStartArray();
        for (Column<?> column : table.columns().all()) {
            json.writeStartObject();
            say(json, "name", column.name());
            say(json, "type", column.type().name().toLowerCase(Locale.ROOT));
            say(json, "label", table.label(column));
            say(json, "meaning", table.meaning(column, table.language()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void say(JsonGenerator json, String name, @Nullable String text) {
        json.writeName(name);
        JsonText.value(json, text);
    }
}
