/** Whose cloud or software is bought, whoever sells it. */
@NullMarked
package org.vigienuage.web.maker;

import org.jspecify.annotations.NullMarked;
