/** Which publication of the data a reader sees, the same one for a whole page or answer. */
@NullMarked
package org.vigienuage.web.version;

import org.jspecify.annotations.NullMarked;
