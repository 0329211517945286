package org.vigienuage.web.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.contract.ContractCursor;
import org.vigienuage.web.contract.ContractPage;
import org.vigienuage.web.contract.ContractRow;

/**
 * A page of awards as it is sent.
 *
 * @param next the {@code cursor} of the next page, null on the last one
 */
record ContractList(
        int total, List<ContractRow> items, @Nullable String next) {

    static ContractList of(ContractPage page) {
        String next =
                Optional.ofNullable(page.next()).map(ContractCursor::token).orElse(null);
        return new ContractList(page.total(), page.items(), next);
    }
}
