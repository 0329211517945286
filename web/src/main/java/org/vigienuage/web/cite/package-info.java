/** How a figure is cited: in running text, in the styles of reference lists, and in the files of reference managers. No view, no query of its own. */
@NullMarked
package org.vigienuage.web.cite;

import org.jspecify.annotations.NullMarked;
