/** How SEAO writes text, amounts and dates, in both of its formats. */
@NullMarked
package org.vigienuage.ingest.seao;

import org.jspecify.annotations.NullMarked;
