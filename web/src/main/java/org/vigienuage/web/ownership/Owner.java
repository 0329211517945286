package org.vigienuage.web.ownership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who controls a company from one day to another.
 *
 * @param parent ultimate controlling company or persons
 * @param parentFr the same in French, where it is described rather than named
 * @param country ISO code, with the province for Canada, null when unknown
 * @param jurisdiction class of the country: quebec, canada, united-states, other or unknown
 * @param firstDay null when no change before is known
 * @param lastDay null while it lasts
 * @param source where this was read
 * @param confidence how sure; only {@code confirmed} is shown as fact
 */
public record Owner(
        String parent,
        String parentFr,
        @Nullable String country,
        String jurisdiction,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String source,
        String confidence) {

    public static boolean isConfirmed(@Nullable String confidence) {
        return "confirmed".equals(confidence);
    }
}
