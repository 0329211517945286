/** What a person sees of long work while it runs: files, records, rate and time left. */
@NullMarked
package org.vigienuage.ingest.progress;

import org.jspecify.annotations.NullMarked;
