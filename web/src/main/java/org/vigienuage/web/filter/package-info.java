/** The one question every page, figure and download asks: which awards. */
@NullMarked
package org.vigienuage.web.filter;

import org.jspecify.annotations.NullMarked;
