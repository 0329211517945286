/** One search over everything that has a page: suppliers, makers, bodies, ministries and contracts. */
@NullMarked
package org.vigienuage.web.search;

import org.jspecify.annotations.NullMarked;
