/** Figures on other sites, by the name of a page alone: oEmbed. */
@NullMarked
package org.vigienuage.web.embed;

import org.jspecify.annotations.NullMarked;
