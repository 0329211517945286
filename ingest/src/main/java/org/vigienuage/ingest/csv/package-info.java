/** Reads CSV files by a declaration alone: which column is which field of a contract is data, not code. */
@NullMarked
package org.vigienuage.ingest.csv;

import org.jspecify.annotations.NullMarked;
