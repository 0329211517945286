package org.vigienuage.web.table;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigienuage.web.language.Language;

/**
 * Rows that can be written as any kind of file.
 *
 * @param language of the labels, and of what explains them
 * @param total how many rows there are; a file that would have another number of them breaks off rather than pass for whole
 * @param citations how it is cited, as texts by the names of their files, such as {@code CITATION.bib}; asked for where a file
 *     holds them
 */
public record Table<T>(
        Columns<T> columns,
        About about,
        Language language,
        long total,
        Supplier<Map<String, String>> citations,
        Rows<T> rows)
        implements Rows<T> {

    @Override
    public void each(Consumer<T> consumer) {
        long[] seen = {0};
        rows.each(row -> {
            seen[0]++;
            consumer.accept(row);
        });
        if (seen[0] != total) {
            throw new IllegalStateException(about.name() + " has " + seen[0] + " rows and not " + total);
        }
    }

    String label(Column<?> column) {
        return label(column, language);
    }

    String label(Column<?> column, Language words) {
        return Dictionary.of(words).label(columns.table(), column.name());
    }

    String meaning(Column<?> column, Language words) {
        return Dictionary.of(words).meaning(columns.table(), column.name());
    }
}
