/** Whole versions as files: which there are, and the files themselves, as the writer left them. */
@NullMarked
package org.vigienuage.web.release;

import org.jspecify.annotations.NullMarked;
