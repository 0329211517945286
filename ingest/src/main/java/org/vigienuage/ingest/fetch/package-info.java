/** Finds the files of SEAO in the open-data catalogue and downloads them politely, whole or not at all. */
@NullMarked
package org.vigienuage.ingest.fetch;

import org.jspecify.annotations.NullMarked;
