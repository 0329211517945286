package org.vigienuage.ingest.file;

/**
 * The content of a file is broken as a whole: the file goes to quarantine with this message, nothing of it is kept,
 * and the job goes on with the next one.
 */
public final class UnreadableFileException extends Exception {

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What is wrong, in one sentence. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
