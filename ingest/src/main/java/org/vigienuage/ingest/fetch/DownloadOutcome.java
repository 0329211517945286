package org.vigienuage.ingest.fetch;

import java.nio.file.Path;

/** How the download of one resource ended. */
sealed interface DownloadOutcome {

    /** The whole file is here. */
    record Fetched(Path file, Validators validators) implements DownloadOutcome {}

    /** The file fetched earlier is still the current one. */
    record Unchanged() implements DownloadOutcome {}

    /** It could not be had now; the key names the message, the detail completes it. */
    record Failed(String key, String detail) implements DownloadOutcome {}
}
