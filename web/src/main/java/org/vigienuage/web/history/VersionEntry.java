package org.vigienuage.web.history;

import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.version.PublishedVersion;

/**
 * One publication in the log.
 *
 * @param previous name of the one before it; null for the first
 * @param core what the narrowest scope added up to
 * @param extended what the default scope added up to
 */
public record VersionEntry(
        PublishedVersion version, @Nullable String previous, Totals core, Totals extended) {}
