package org.vigienuage.web.api;

/** The query string cannot be decoded. */
class NotEncodedException extends RuntimeException {

    NotEncodedException(Throwable cause) {
        super(cause);
    }
}
