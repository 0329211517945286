package org.vigienuage.web.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.filter.Scope;

/** A final or an expense that touches no award. */
public final class FactBuilder {

    final String fact;
    final String fate;
    final String seaoNumber;

    @Nullable
    BigDecimal dollars = new BigDecimal(10);

    @Nullable
    LocalDate date = LocalDate.of(2020, 6, 15);

    @Nullable
    String supplier = "microsoft";

    @Nullable
    String organization;

    @Nullable
    String ministry;

    @Nullable
    String method;

    Scope scope = Scope.CORE;

    private FactBuilder(String fate, String fact, String seaoNumber) {
        this.fate = fate;
        this.fact = fact;
        this.seaoNumber = seaoNumber;
    }

    /** Its notice is not loaded. */
    public static FactBuilder anOrphan(String fact, String seaoNumber) {
        return new FactBuilder("orphan", fact, seaoNumber);
    }

    /** Its notice is loaded, and no winner fits. */
    public static FactBuilder anUnmatched(String fact, String seaoNumber) {
        return new FactBuilder("unmatched", fact, seaoNumber).of("mcn", "mcn", "open");
    }

    public FactBuilder of(String organizationKey, String ministryKey, String methodKey) {
        organization = organizationKey;
        ministry = ministryKey;
        method = methodKey;
        return this;
    }

    public FactBuilder worth(@Nullable String newDollars) {
        dollars = newDollars == null ? null : new BigDecimal(newDollars);
        return this;
    }

    public FactBuilder on(@Nullable LocalDate newDate) {
        date = newDate;
        return this;
    }

    public FactBuilder soldBy(@Nullable String supplierKey) {
        supplier = supplierKey;
        return this;
    }

    public FactBuilder in(Scope newScope) {
        scope = newScope;
        return this;
    }
}
