/** Who sells: ranked suppliers, and the facts of one. */
@NullMarked
package org.vigienuage.web.supplier;

import org.jspecify.annotations.NullMarked;
