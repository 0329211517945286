/** Where the site is, for addresses that are read elsewhere. */
@NullMarked
package org.vigienuage.web.address;

import org.jspecify.annotations.NullMarked;
