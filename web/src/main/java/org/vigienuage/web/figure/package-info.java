/** Numbers that stand together: gathered of one moment, the same for every view, page and download. */
@NullMarked
package org.vigienuage.web.figure;

import org.jspecify.annotations.NullMarked;
