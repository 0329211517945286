package org.vigienuage.web.status;

import java.time.LocalDate;
import java.util.List;

/**
 * How much of a month of one era is loaded.
 *
 * @param month its first day
 * @param state loaded (every kind of file, every day), partial or missing
 * @param present kinds of files that cover the whole month
 * @param absent kinds of files that do not
 */
public record MonthCoverage(String era, LocalDate month, String state, List<String> present, List<String> absent) {}
