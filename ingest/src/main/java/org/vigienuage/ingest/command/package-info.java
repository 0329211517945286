/** The program as a person types it: commands, options, exit codes, and what is said in French or English. */
@NullMarked
package org.vigienuage.ingest.command;

import org.jspecify.annotations.NullMarked;
