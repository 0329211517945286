/** How much of the published dollars is resolved to a known vendor, maker and public body, and what is not. */
@NullMarked
package org.vigienuage.ingest.coverage;

import org.jspecify.annotations.NullMarked;
