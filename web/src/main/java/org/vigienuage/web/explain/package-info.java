/** What a number is made of: what was counted, what was left out and why, and what each assumption is worth. */
@NullMarked
package org.vigienuage.web.explain;

import org.jspecify.annotations.NullMarked;
