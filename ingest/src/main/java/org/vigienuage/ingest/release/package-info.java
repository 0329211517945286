/** A whole data version as files for researchers and harvesters: written once, checked for ever. */
@NullMarked
package org.vigienuage.ingest.release;

import org.jspecify.annotations.NullMarked;
