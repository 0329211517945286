/** Finals and expenses that touch no award: shown beside totals, never inside. */
@NullMarked
package org.vigienuage.web.unattached;

import org.jspecify.annotations.NullMarked;
