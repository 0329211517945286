package org.vigienuage.web.table;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** One JSON object a line. */
final class LinesWriter implements TableWriter {

    @Override
    public <T> void write(Table<T> table, OutputStream stream) {
        try (JsonGenerator json = JsonText.generator(stream)) {
            table.each(row -> {
                JsonText.object(json, table.columns(), row);
                json.writeRaw('\n');
            });
        }
    }
}
