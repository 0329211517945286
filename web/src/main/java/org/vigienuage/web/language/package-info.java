/** The two languages of every page and answer. */
@NullMarked
package org.vigienuage.web.language;

import org.jspecify.annotations.NullMarked;
