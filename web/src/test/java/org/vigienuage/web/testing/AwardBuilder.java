package org.vigienuage.web.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.filter.Scope;

/** An award with everything ordinary but what a test says. */
public final class AwardBuilder {

    final String awardKey;
    String title = "Hébergement infonuagique";
    String organization = "mcn";
    String ministry = "mcn";
    String method = "open";
    List<String> suppliers = List.of("microsoft");

    String maker = "unknown";
    String makerEvidence = "unknown";
    String makerJurisdiction = "unknown";
    String jurisdiction = "unknown";

    @Nullable
    LocalDate date = LocalDate.of(2020, 6, 15);

    @Nullable
    BigDecimal awarded = new BigDecimal(100);

    @Nullable
    BigDecimal low = awarded;

    @Nullable
    BigDecimal central = awarded;

    @Nullable
    BigDecimal high = awarded;

    BigDecimal reduction = BigDecimal.ZERO;

    @Nullable
    String exclusion;

    Scope scope = Scope.CORE;
    int validFrom = 1;

    @Nullable
    Integer validTo;

    String source = "seao";

    @Nullable
    String duplicateOf;

    List<String> duplicateSources = List.of();

    final List<String> flags = new ArrayList<>();

    private AwardBuilder(String awardKey) {
        this.awardKey = awardKey;
    }

    /** The key is the number of the notice, a hyphen and the award: {@code 1001-1}. */
    public static AwardBuilder anAward(String awardKey) {
        return new AwardBuilder(awardKey);
    }

    public AwardBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public AwardBuilder boughtBy(String organizationKey, String ministryKey) {
        organization = organizationKey;
        ministry = ministryKey;
        return this;
    }

    public AwardBuilder soldBy(String... supplierKeys) {
        suppliers = List.of(supplierKeys);
        return this;
    }

    /** Whose product it is: {@code direct} or through a {@code reseller}. */
    public AwardBuilder madeBy(String makerKey, String evidence, String home) {
        maker = makerKey;
        makerEvidence = evidence;
        makerJurisdiction = home;
        return this;
    }

    /** From where its first supplier is controlled; of the others that is unknown. */
    public AwardBuilder controlledFrom(String newJurisdiction) {
        jurisdiction = newJurisdiction;
        return this;
    }

    public AwardBuilder by(String methodKey) {
        method = methodKey;
        return this;
    }

    public AwardBuilder on(@Nullable LocalDate bucketDate) {
        date = bucketDate;
        return this;
    }

    public AwardBuilder worth(String dollars) {
        awarded = new BigDecimal(dollars);
        return between(dollars, dollars, dollars);
    }

    public AwardBuilder between(String lowDollars, String centralDollars, String highDollars) {
        low = new BigDecimal(lowDollars);
        central = new BigDecimal(centralDollars);
        high = new BigDecimal(highDollars);
        return this;
    }

    public AwardBuilder reducedBy(String dollars) {
        reduction = new BigDecimal(dollars);
        return this;
    }

    public AwardBuilder excludedAs(String reason) {
        exclusion = reason;
        return this;
    }

    /** Nothing is known of its value. */
    public AwardBuilder ofUnknownValue() {
        awarded = null;
        low = null;
        central = null;
        high = null;
        return excludedAs("unknown");
    }

    /** Stated by another source than SEAO. */
    public AwardBuilder from(String sourceKey) {
        source = sourceKey;
        return this;
    }

    /** Says again what an award of these sources says. */
    public AwardBuilder restating(String otherAwardKey, String... sources) {
        duplicateOf = otherAwardKey;
        duplicateSources = List.of(sources);
        return flagged("cross-source-duplicate");
    }

    public AwardBuilder in(Scope newScope) {
        scope = newScope;
        return this;
    }

    public AwardBuilder flagged(String flag) {
        flags.add(flag);
        return this;
    }

    /** Published in these versions: from one, and until another that no longer has it. */
    public AwardBuilder published(int from, @Nullable Integer until) {
        validFrom = from;
        validTo = until;
        return this;
    }

    String seaoNumber() {
        return awardKey.substring(0, awardKey.lastIndexOf('-'));
    }
}
