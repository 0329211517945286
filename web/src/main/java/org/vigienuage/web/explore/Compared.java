package org.vigienuage.web.explore;

import org.vigienuage.web.figure.Portrait;
import org.vigienuage.web.filter.ContractFilter;

/**
 * One of the two that are compared, and its figures.
 *
 * @param filter its awards within the selection
 */
record Compared(Side side, String name, ContractFilter filter, Portrait portrait) {}
