/** Typed rows into PostgreSQL's COPY, a few megabytes at a time. */
@NullMarked
package org.vigienuage.ingest.copy;

import org.jspecify.annotations.NullMarked;
