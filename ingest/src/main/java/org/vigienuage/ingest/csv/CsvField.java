package org.vigienuage.ingest.csv;

import static org.vigienuage.db.staging.Tables.CSV_RECORD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.TableField;
import org.vigienuage.db.staging.tables.records.CsvRecordRecord;

/** The fields of the contract model that a declaration can fill, with the column of staging that takes each. */
enum CsvField {
    NOTICE(CSV_RECORD.NOTICE_KEY),
    SEAO_NUMBER(CSV_RECORD.SEAO_NUMBER),
    REFERENCE(CSV_RECORD.REFERENCE_NUMBER),
    TITLE(CSV_RECORD.TITLE),
    DESCRIPTION(CSV_RECORD.DESCRIPTION),
    BUYER(CSV_RECORD.BUYER_NAME),
    BUYER_TOWN(CSV_RECORD.BUYER_TOWN),
    SUPPLIER(CSV_RECORD.SUPPLIER_NAME),
    SUPPLIER_NUMBER(CSV_RECORD.SUPPLIER_NEQ),
    AWARD_DATE(CSV_RECORD.AWARD_DATE),
    PUBLICATION_DATE(CSV_RECORD.PUBLICATION_DATE),
    START_DATE(CSV_RECORD.START_DATE),
    END_DATE(CSV_RECORD.END_DATE),
    AWARDED(CSV_RECORD.AWARDED_AMOUNT),
    OPTIONS(CSV_RECORD.OPTIONS_AMOUNT),
    CONTRACT(CSV_RECORD.CONTRACT_AMOUNT),
    FINAL(CSV_RECORD.FINAL_AMOUNT),
    EXPENSES(CSV_RECORD.EXPENSE_AMOUNT),
    CURRENCY(CSV_RECORD.CURRENCY),
    METHOD(CSV_RECORD.METHOD_KEY),
    CATEGORY(CSV_RECORD.CATEGORY_CODE),
    CATEGORY_LABEL(CSV_RECORD.CATEGORY_LABEL),
    UNSPSC(CSV_RECORD.UNSPSC_CODE),
    EXCEPTION(CSV_RECORD.EXCEPTION_TEXT),
    URL(CSV_RECORD.URL);

    private final TableField<CsvRecordRecord, ?> column;

    CsvField(TableField<CsvRecordRecord, ?> column) {
        this.column = column;
    }

    /** The key under {@code csv.fields}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    TableField<CsvRecordRecord, ?> column() {
        return column;
    }

    boolean isDollars() {
        return column.getType() == BigDecimal.class;
    }

    boolean isDate() {
        return column.getType() == LocalDate.class;
    }

    static Optional<CsvField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(CsvField::key).toList();
    }
}
