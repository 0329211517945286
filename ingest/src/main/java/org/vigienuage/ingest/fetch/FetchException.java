package org.vigienuage.ingest.fetch;

/** The catalogue cannot be used; the key names the message for the person, the values complete it. */
public final class FetchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String detail;

    FetchException(String key) {
        this(key, "");
    }

    FetchException(String key, String detail) {
        super(detail.isEmpty() ? key : key + ": " + detail);
        this.key = key;
        this.detail = detail;
    }

    FetchException(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.detail = String.valueOf(cause.getMessage());
    }

    /** Key of the message. */
    public String key() {
        return key;
    }

    /** What completes the message. */
    public String detail() {
        return detail;
    }
}
