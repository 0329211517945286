/** Published data for tests, written in a few words. */
@NullMarked
package org.vigienuage.web.testing;

import org.jspecify.annotations.NullMarked;
