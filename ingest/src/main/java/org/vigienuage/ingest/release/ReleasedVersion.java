package org.vigienuage.ingest.release;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The data version that a release is made of.
 *
 * @param contentHash SHA-256 over every published row, lower-case hexadecimal
 */
record ReleasedVersion(int number, String name, OffsetDateTime publishedAt, String contentHash) {

    /** In UTC, to the second. */
    String publishedAtText() {
        return DateTimeFormatter.ISO_INSTANT.format(publishedAt.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The day in UTC. */
    String publishedOn() {
        return publishedAt.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString();
    }
}
