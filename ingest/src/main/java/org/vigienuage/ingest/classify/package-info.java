/** Is it cloud, in which scope, and on which words: rules that are data, applied to plain texts. */
@NullMarked
package org.vigienuage.ingest.classify;

import org.jspecify.annotations.NullMarked;
