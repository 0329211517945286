/** The first page: how much, since when, to whom. */
@NullMarked
package org.vigienuage.web.overview;

import org.jspecify.annotations.NullMarked;
