/** The rules that say what counts as cloud, as readers see them. */
@NullMarked
package org.vigienuage.web.rule;

import org.jspecify.annotations.NullMarked;
