/** Writes a corpus of any size and measures the built programs on it. */
@NullMarked
package org.vigienuage.bench;

import org.jspecify.annotations.NullMarked;
