/** What was found wrong in the data: one record per kind of problem, stored with the file that has it. */
@NullMarked
package org.vigienuage.ingest.issue;

import org.jspecify.annotations.NullMarked;
