package org.vigienuage.web.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Labels;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;

/** An award in a list, in words. */
public final class ContractWords {

    private final Edition edition;
    private final ContractFilter filter;

    public ContractWords(Edition edition, ContractFilter filter) {
        this.edition = edition;
        this.filter = filter;
    }

    public String title(ContractRow row) {
        String title = row.title();
        return title == null || title.isBlank() ? edition.text("contract.untitled", row.seaoNumber()) : title;
    }

    /** The page of a contract leads back to the list it was opened from. */
    public String href(ContractRow row) {
        return edition.links().contract(row.seaoNumber(), filter);
    }

    public String date(ContractRow row) {
        String date = edition.format().shortDate(row.bucketDate());
        return row.bucketFallback() ? date + " *" : date;
    }

    public String suppliers(ContractRow row) {
        return row.suppliers().isEmpty() ? edition.format().unknown() : row.supplierLabel();
    }

    public String money(ContractRow row) {
        return edition.format().dollars(row.countedCentral());
    }

    String dollars(@Nullable BigDecimal value) {
        return edition.format().dollars(value);
    }

    String scope(ContractRow row) {
        return row.scope() == null ? edition.text("contracts.outside") : edition.text("scope." + row.scope());
    }

    String service(ContractRow row) {
        return row.serviceModel() == null ? "" : new Labels(edition.language()).of("service." + row.serviceModel());
    }

    /** The range, where it is one; where only a share counts, that it does. */
    public String range(ContractRow row) {
        BigDecimal low = row.countedLow();
        BigDecimal high = row.countedHigh();
        BigDecimal central = row.countedCentral();
        if (central != null && row.central() != null && central.compareTo(row.central()) != 0) {
            return edition.text("contracts.shareOf", edition.format().compactMoney(row.central()));
        }
        boolean same = low != null && high != null && low.compareTo(high) == 0;
        return low == null || high == null || same
                ? ""
                : edition.format().compactMoney(low) + " – " + edition.format().compactMoney(high);
    }

    /** Why it is not in the total, where it is not. */
    public String mark(ContractRow row) {
        String exclusion = row.exclusion();
        return exclusion == null ? "" : "(" + edition.text("exclusion." + exclusion) + ")";
    }
}
