package org.vigienuage.web.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param total how many there are; of contracts, awards of SEAO in any scope
 * @param items the first of them
 */
public record Found(FoundKind kind, int total, List<Hit> items) {}
