/** What tells search engines which pages there are, and which are not for them. */
@NullMarked
package org.vigienuage.web.discovery;

import org.jspecify.annotations.NullMarked;
