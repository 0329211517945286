/** What a bench measured, beside its reference and its bar, as a table and as JSON. */
@NullMarked
package org.vigienuage.bench.figures;

import org.jspecify.annotations.NullMarked;
