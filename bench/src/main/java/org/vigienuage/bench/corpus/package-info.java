/** A made-up SEAO of any size, the same for the same seed, with the totals that must come out of it. */
@NullMarked
package org.vigienuage.bench.corpus;

import org.jspecify.annotations.NullMarked;
