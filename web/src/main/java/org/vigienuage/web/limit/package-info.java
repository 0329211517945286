/** How often one reader may call: enough for anybody, and not so much that others wait. */
@NullMarked
package org.vigienuage.web.limit;

import org.jspecify.annotations.NullMarked;
