/** How much was competed for, how concentrated it is, how it grows, what is renewed, and how it spreads over time. */
@NullMarked
package org.vigienuage.web.competition;

import org.jspecify.annotations.NullMarked;
