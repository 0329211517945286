/** Brings the records of all files together: runs the scripts of {@code sql/transform}. */
@NullMarked
package org.vigienuage.ingest.harmonize;

import org.jspecify.annotations.NullMarked;
