/** Tests of reading CSV files by a declaration. */
@NullMarked
package org.vigienuage.ingest.csv;

import org.jspecify.annotations.NullMarked;
