package org.vigienuage.ingest.csv;

import java.util.Set;

/** Rows that are left out on purpose: those whose column says one of these. */
record RowFilter(String column, Set<String> values) {}
