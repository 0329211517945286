/** Everything that is loaded as one file, and back. */
@NullMarked
package org.vigienuage.ingest.backup;

import org.jspecify.annotations.NullMarked;
