/** Layer 1: from paths of any kind to source files named by their SHA-256, and from those to staged rows. */
@NullMarked
package org.vigienuage.ingest.file;

import org.jspecify.annotations.NullMarked;
