package org.vigienuage.web.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One award that a selection counts otherwise in a later version.
 *
 * @param before as it was then; null when the selection did not hold it
 * @param after as it is now; null when the selection does not hold it
 * @param difference what it adds to the central total, negative when it takes away
 * @param reasons why, as far as the two versions tell; at least one
 * @param files names of the files that restate its notice and were not there before
 */
public record Change(
        String awardKey,
        String seaoNumber,
        String title,
        String organizationName,
        String supplierLabel,
        Kind kind,
        @Nullable State before,
        @Nullable State after,
        BigDecimal difference,
        List<Reason> reasons,
        List<String> files) {

    /** What became of it in the selection. */
    public enum Kind {
        ENTERED,
        LEFT,
        CHANGED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why an award is another. */
    public enum Reason {
        /** Files that were not there before state its notice, or facts of it, again or for the first time. */
        FILE,
        /** A rule reads it otherwise. */
        RULE,
        /** A person decided its scope. */
        OVERRIDE,
        /** A person set one of its figures aside. */
        CORRECTION,
        /** The list of suppliers names its supplier otherwise. */
        SUPPLIER_LIST,
        /** The list of public bodies names its body or its ministry otherwise. */
        ORGANIZATION_LIST,
        /** The list of makers names its maker otherwise. */
        MAKER_LIST,
        /** Another record, such as one with the same dollars, counts it otherwise. */
        OTHER_RECORD,
        /** Nothing of the above: the program computes otherwise. */
        PROGRAM;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How an award counts.
     *
     * @param exclusion why it is in no total; null when it is
     * @param scope key of its scope; null outside every scope
     */
    public record State(
            @Nullable BigDecimal low,
            @Nullable BigDecimal central,
            @Nullable BigDecimal high,
            @Nullable String exclusion,
            @Nullable String scope) {

        /** What it adds to the central total. */
        BigDecimal counted() {
            return exclusion != null || central == null ? BigDecimal.ZERO : central;
        }
    }
}
