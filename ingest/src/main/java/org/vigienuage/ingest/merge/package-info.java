/** Suppliers that may be one firm, proposed to a person with the evidence and the effect; nothing is ever merged by the program. */
@NullMarked
package org.vigienuage.ingest.merge;

import org.jspecify.annotations.NullMarked;
