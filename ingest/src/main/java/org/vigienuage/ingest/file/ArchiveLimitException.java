package org.vigienuage.ingest.file;

/** An archive goes beyond a limit: it is set aside whole. */
final class ArchiveLimitException extends RuntimeException {

    ArchiveLimitException(String message) {
        super(message);
    }
}
