/** Any figure as a file: which tables there are, what their files are called, how large they are, and the files themselves. */
@NullMarked
package org.vigienuage.web.download;

import org.jspecify.annotations.NullMarked;
