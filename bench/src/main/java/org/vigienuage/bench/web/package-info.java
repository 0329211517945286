/** How many requests the site answers, how soon, at what cost; what a session of the explorer takes; how soon it starts. */
@NullMarked
package org.vigienuage.bench.web;

import org.jspecify.annotations.NullMarked;
