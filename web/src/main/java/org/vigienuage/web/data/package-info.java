/** What is loaded, and how to take it away. */
@NullMarked
package org.vigienuage.web.data;

import org.jspecify.annotations.NullMarked;
