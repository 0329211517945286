package org.vigienuage.web.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One award as it stands in lists and downloads; null is unknown.
 *
 * @param title title of the notice as published
 * @param buyerName name as published, may be a sub-unit of the organization
 * @param bucketDate date that decides the period
 * @param bucketFallback whether the publication date stands in for the award date
 * @param fiscalYear year in which the government fiscal year begins
 * @param awarded awarded value in Canadian dollars, as are those that follow
 * @param options total with options
 * @param finalValue what was paid in the end
 * @param contract value of the contract in force
 * @param reduction what a shared ceiling takes off, 0 elsewhere
 * @param exclusion why it is in neither low nor central; null when it is
 * @param sourceKey who published it: seao, else the key of another source
 * @param duplicateOf award of another source that it probably states again; null when none is known
 * @param makerKey whose product it is; unknown when no maker is established
 * @param makerEvidence direct, reseller or unknown
 * @param countedCentral what of the central value counts in the selection: all of it, or the shares of the suppliers it asks for
 * @param makerJurisdiction from where the maker was controlled on the date of the award
 */
public record ContractRow(
        String awardKey,
        String seaoNumber,
        @Nullable String title,
        String organizationKey,
        String organizationName,
        @Nullable String buyerName,
        @Nullable String sector,
        String ministryKey,
        String methodKey,
        @Nullable String categoryCode,
        @Nullable String unspscCode,
        List<SupplierName> suppliers,
        @Nullable LocalDate awardDate,
        @Nullable LocalDate publicationDate,
        @Nullable LocalDate bucketDate,
        boolean bucketFallback,
        @Nullable Integer calendarYear,
        @Nullable Integer fiscalYear,
        @Nullable BigDecimal awarded,
        @Nullable BigDecimal options,
        @Nullable BigDecimal expenses,
        @JsonProperty("final") @Nullable BigDecimal finalValue,
        @Nullable BigDecimal contract,
        @Nullable BigDecimal low,
        @Nullable BigDecimal central,
        @Nullable BigDecimal high,
        BigDecimal reduction,
        @Nullable String exclusion,
        List<String> flags,
        @Nullable String scope,
        @Nullable String serviceModel,
        @Nullable String ruleId,
        @JsonProperty("source") String sourceKey,
        @Nullable String duplicateOf,
        String makerKey,
        String makerEvidence,
        String makerJurisdiction,
        @Nullable String makerOwnershipConfidence,
        @Nullable BigDecimal countedLow,
        @Nullable BigDecimal countedCentral,
        @Nullable BigDecimal countedHigh) {

    /**
     * One of those who share the award.
     *
     * @param jurisdiction from where it was controlled on the date of the award
     * @param ownershipConfidence how sure that is, null when unknown
     */
    public record SupplierName(
            String key,
            String name,
            String jurisdiction,
            @Nullable String ownershipConfidence) {}

    /** The names of its suppliers in one line. */
    public String supplierLabel() {
        return String.join(" ; ", suppliers.stream().map(SupplierName::name).toList());
    }
}
