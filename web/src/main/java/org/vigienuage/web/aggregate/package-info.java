/** Totals of a selection by year, supplier, ministry, organization, method or scope. */
@NullMarked
package org.vigienuage.web.aggregate;

import org.jspecify.annotations.NullMarked;
