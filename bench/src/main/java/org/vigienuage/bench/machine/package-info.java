/** The machine a bench runs on, and what of it each process took. */
@NullMarked
package org.vigienuage.bench.machine;

import org.jspecify.annotations.NullMarked;
