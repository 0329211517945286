package org.vigienuage.ingest.file;

import java.util.List;

/**
 * What came of a registration.
 *
 * @param newFiles files of records seen for the first time
 * @param knownFiles files of records whose bytes were registered before, under whatever name
 * @param quarantined files among the new ones that cannot be read
 * @param ignored names of files that are not of records: documentation, spreadsheets
 * @param refused files whose bytes could not be had at all
 */
public record RegistrationSummary(
        int newFiles, int knownFiles, int quarantined, List<String> ignored, List<Refusal> refused) {

    /** A file that could not be opened, or that somebody is still writing. */
    public record Refusal(String name, String reason) {}
}
