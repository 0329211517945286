/** Drives the built programs as processes, as a person and a browser do. */
@NullMarked
package org.vigienuage.it;

import org.jspecify.annotations.NullMarked;
