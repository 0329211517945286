package org.vigienuage.web.filter;

import java.util.List;

/** What a query string asks, and what in it was not understood. */
public record ReadFilter(ContractFilter filter, List<FilterProblem> problems) {}
