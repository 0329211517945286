/** Measures the loading of a corpus beside what the machine can do at best. */
@NullMarked
package org.vigienuage.bench.ingest;

import org.jspecify.annotations.NullMarked;
