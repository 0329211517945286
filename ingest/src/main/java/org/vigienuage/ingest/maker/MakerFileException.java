package org.vigienuage.ingest.maker;

/** {@code makers.yml} is malformed; the message says where and why. */
public final class MakerFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MakerFileException(String message) {
        super(message);
    }

    MakerFileException(String message, Exception cause) {
        super(message, cause);
    }
}
