package org.vigienuage.web.table;

import static org.vigienuage.web.table.Column.text;

import java.util.List;
import java.util.Locale;
import org.vigienuage.web.language.Language;

/** One column of a table, as a line of its dictionary. */
record DictionaryLine(String name, Column.Type type, String table) {

    static final Columns<DictionaryLine> COLUMNS = Columns.of(
            "dictionary",
            text("name", DictionaryLine::name),
            text("type", line -> line.type.name().toLowerCase(Locale.ROOT)),
            text("label_fr", line -> Dictionary.of(Language.FRENCH).label(line.table, line.name)),
            text("meaning_fr", line -> Dictionary.of(Language.FRENCH).meaning(line.table, line.name)),
            text("label_en", line -> Dictionary.of(Language.ENGLISH).label(line.table, line.name)),
            text("meaning_en", line -> Dictionary.of(Language.ENGLISH).meaning(line.table, line.name)));

    static List<DictionaryLine> of(Columns<?> columns) {
        return columns.all().stream()
                .map(column -> new DictionaryLine(column.name(), column.type(), columns.table()))
                .toList();
    }
}
