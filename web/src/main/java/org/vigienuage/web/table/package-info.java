/** One model of a table, whatever it is about and whatever kind of file it is written as. */
@NullMarked
package org.vigienuage.web.table;

import org.jspecify.annotations.NullMarked;
