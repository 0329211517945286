/** What changed from one publication to another, and why: the log of versions, of changes and of decisions. */
@NullMarked
package org.vigienuage.web.history;

import org.jspecify.annotations.NullMarked;
