/** What is loaded: periods, files, records and the problems found in them. */
@NullMarked
package org.vigienuage.web.status;

import org.jspecify.annotations.NullMarked;
