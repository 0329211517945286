package org.vigienuage.web.replica;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The server that is read.
 *
 * @param isCopy whether it follows another, by streaming replication
 * @param lag how far a copy is behind at most; null for no copy, and for one that has not replayed anything yet
 */
public record Replica(boolean isCopy, @Nullable Duration lag) {}
