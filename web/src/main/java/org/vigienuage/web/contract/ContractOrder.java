package org.vigienuage.web.contract;

import java.util.Optional;

/** The order of a list of awards: unknown values come last in both directions, and equal values in the order of the keys. */
public record ContractOrder(ContractColumn column, boolean descending) {

    public static final ContractOrder LARGEST_FIRST = new ContractOrder(ContractColumn.CENTRAL, true);

    public static final ContractOrder NEWEST_FIRST = new ContractOrder(ContractColumn.DATE, true);

    /** The column, after a minus when descending: {@code -central}. */
    public String key() {
        return (descending ? "-" : "") + column.key();
    }

    public static Optional<ContractOrder> parseOptional(String key) {
        boolean descending = key.startsWith("-");
        return ContractColumn.parseOptional(descending ? key.substring(1) : key)
                .map(column -> new ContractOrder(column, descending));
    }
}
