/** The built programs as processes, and the database they share. */
@NullMarked
package org.vigienuage.bench.program;

import org.jspecify.annotations.NullMarked;
