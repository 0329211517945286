package org.vigienuage.web.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a published record, against the rules or in their place.
 *
 * @param kind correction, override, group-purchase, merge or split
 * @param seaoNumber notice it is about; null when it is about a supplier
 * @param supplierKey supplier it is about; null when it is about a notice
 * @param detail what was decided
 * @param decidedOn null when not noted
 * @param since name of the version that first published it
 * @param until name of the version that no longer has it; null while it holds
 */
public record Decision(
        String key,
        String kind,
        @Nullable String seaoNumber,
        @Nullable String supplierKey,
        @Nullable String detail,
        String reason,
        String source,
        @Nullable LocalDate decidedOn,
        String since,
        @Nullable String until) {}
