package org.vigienuage.web.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of a CSV file: a name that stays the same from version to version, and its value in a row. */
record CsvColumn<T>(String name, Function<T, ? extends @Nullable Object> value) {

    static <T> CsvColumn<T> column(String name, Function<T, ? extends @Nullable Object> value) {
        return new CsvColumn<>(name, value);
    }
}
