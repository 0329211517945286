/** The site in one language: its words, its way of writing numbers and dates, its addresses, a filter in words. No view. */
@NullMarked
package org.vigienuage.web.edition;

import org.jspecify.annotations.NullMarked;
