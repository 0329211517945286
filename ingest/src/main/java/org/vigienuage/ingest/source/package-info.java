/** Copies what {@code data-sources/} declares and lists into the database, whole, at each ingest. */
@NullMarked
package org.vigienuage.ingest.source;

import org.jspecify.annotations.NullMarked;
