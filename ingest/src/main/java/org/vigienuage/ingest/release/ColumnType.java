package org.vigienuage.ingest.release;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column of a released table holds, under its name in Table Schema. */
enum ColumnType {
    STRING("VARCHAR"),
    INTEGER("BIGINT"),
    NUMBER("DECIMAL(38," + ColumnType.DECIMALS + ")"),
    BOOLEAN("BOOLEAN"),
    DATE("DATE");

    /** As many as dollars have in the database. */
    static final int DECIMALS = 6;

    private final String parquet;

    ColumnType(String parquet) {
        this.parquet = parquet;
    }

    static ColumnType of(String schemaName) {
        return valueOf(schemaName.toUpperCase(Locale.ROOT));
    }

    String schemaName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its type in the Parquet file, as DuckDB calls it. */
    String parquet() {
        return parquet;
    }

    /** The value of a column as it stands in the CSV file; null where it is unknown. */
    @Nullable
    String text(ResultSet row, int column) throws SQLException {
        var text = switch (this) {
            case STRING, INTEGER, DATE -> row.getString(column);
            case NUMBER -> plain(row.getBigDecimal(column));
            case BOOLEAN -> {
                var value = row.getBoolean(column);
                yield row.wasNull() ? null : String.valueOf(value);
            }
        };
        // An empty field is unknown, in every table: a CSV file cannot tell the two apart.
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        if (stripped.scale() > DECIMALS) {
            throw new ArithmeticException(number + " has more decimals than a release can hold");
        }
        return stripped.toPlainString();
    }
}
