/** A client of HTTP/1.1 that costs little, so that what it measures is the server. */
@NullMarked
package org.vigienuage.bench.http;

import org.jspecify.annotations.NullMarked;
