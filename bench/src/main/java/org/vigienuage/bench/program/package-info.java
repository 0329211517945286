/** The built programs, run as processes, and what they take of the machine. */
@NullMarked
package org.vigienuage.bench.program;

import org.jspecify.annotations.NullMarked;
