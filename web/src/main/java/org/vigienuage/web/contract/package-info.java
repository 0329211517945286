/** The awards of a selection one by one, and everything known about one notice. */
@NullMarked
package org.vigienuage.web.contract;

import org.jspecify.annotations.NullMarked;
