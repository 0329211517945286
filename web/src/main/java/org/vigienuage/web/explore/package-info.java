/** Any selection in the way a reader wants to see it: split, crossed, drawn, compared, along time. */
@NullMarked
package org.vigienuage.web.explore;

import org.jspecify.annotations.NullMarked;
