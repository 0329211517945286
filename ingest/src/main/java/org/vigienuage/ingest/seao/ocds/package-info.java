/** Layer 2 of SEAO's OCDS era: release packages, read release after release. */
@NullMarked
package org.vigienuage.ingest.seao.ocds;

import org.jspecify.annotations.NullMarked;
