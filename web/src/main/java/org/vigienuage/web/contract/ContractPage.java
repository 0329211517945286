package org.vigienuage.web.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of awards.
 *
 * @param total how many awards the whole list has
 * @param next where the next page begins; null on the last one
 */
public record ContractPage(
        int total, List<ContractRow> items, @Nullable ContractCursor next) {}
