/** How well the rules agree with labelled records. */
@NullMarked
package org.vigienuage.classification;

import org.jspecify.annotations.NullMarked;
