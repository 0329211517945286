/** Several processes share one ingest: who leads it invites, whoever waits takes a part. */
@NullMarked
package org.vigienuage.ingest.worker;

import org.jspecify.annotations.NullMarked;
