/** How long every question takes that the site can be asked, by figure, scope and filter. */
@NullMarked
package org.vigienuage.bench.query;

import org.jspecify.annotations.NullMarked;
