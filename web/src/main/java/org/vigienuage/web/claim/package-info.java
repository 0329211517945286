/** What others published, beside our own figure for the same question: never as ours. */
@NullMarked
package org.vigienuage.web.claim;

import org.jspecify.annotations.NullMarked;
