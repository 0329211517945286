/** Whether the site reads a copy of the database, and how far behind that is. */
@NullMarked
package org.vigienuage.web.replica;

import org.jspecify.annotations.NullMarked;
