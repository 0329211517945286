/** How numbers are made, for readers. */
@NullMarked
package org.vigienuage.web.methodology;

import org.jspecify.annotations.NullMarked;
