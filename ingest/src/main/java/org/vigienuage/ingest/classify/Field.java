package org.vigienuage.ingest.classify;

import java.util.List;
import java.util.Locale;

/** The texts that rules read. */
enum Field {
    TITLE,
    EXPENSE,
    RATIONALE,
    /** The names of the suppliers, as published. */
    SUPPLIER;

    static Field parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The normalised texts of this field, several for a contract with several expenses. */
    List<ScannedText> texts(Subject subject) {
        return switch (this) {
            case TITLE -> subject.titles();
            case EXPENSE -> subject.expenses();
            case RATIONALE -> subject.rationales();
            case SUPPLIER -> subject.supplierNames();
        };
    }
}
