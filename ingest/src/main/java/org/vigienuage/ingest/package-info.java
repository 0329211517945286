/** The writer: from the files of a source to the published marts. */
@NullMarked
package org.vigienuage.ingest;

import org.jspecify.annotations.NullMarked;
