package org.vigienuage.web.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One award as one version has it, with what tells why another version has it otherwise.
 *
 * @param matches whether the selection holds it
 * @param suppliers keys of its suppliers
 * @param publishedSuppliers names and numbers of its suppliers as published
 * @param files names, by SHA-256, of the files that state its notice or facts of it
 */
record AwardState(
        String awardKey,
        String seaoNumber,
        String title,
        String organizationKey,
        String organizationName,
        @Nullable String buyerName,
        @Nullable String sector,
        String ministryKey,
        String currentMinistryKey,
        String supplierLabel,
        String suppliers,
        String publishedSuppliers,
        String makerKey,
        @Nullable LocalDate bucketDate,
        @Nullable BigDecimal low,
        @Nullable BigDecimal central,
        @Nullable BigDecimal high,
        BigDecimal reduction,
        @Nullable String exclusion,
        Set<String> flags,
        @Nullable String scope,
        @Nullable String serviceModel,
        @Nullable String ruleId,
        boolean matches,
        Map<String, String> files) {

    Change.State counted() {
        return new Change.State(low, central, high, exclusion, scope);
    }

    boolean isOverridden() {
        return scope != null && ruleId == null;
    }

    boolean isCorrected() {
        return flags.contains("corrected-amount");
    }
}
