/** The frame around every view: layout, charts, formats and texts. */
@NullMarked
package org.vigienuage.web.shell;

import org.jspecify.annotations.NullMarked;
