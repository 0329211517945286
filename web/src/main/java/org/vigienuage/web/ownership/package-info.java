/** Who controlled a seller or a maker on a date, as far as it was researched, and which laws are discussed about it. */
@NullMarked
package org.vigienuage.web.ownership;

import org.jspecify.annotations.NullMarked;
