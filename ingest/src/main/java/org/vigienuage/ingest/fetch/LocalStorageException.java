package org.vigienuage.ingest.fetch;

import java.io.IOException;

/** Our disk failed, not the network: asking the server again would not help. */
final class LocalStorageException extends IOException {

    private static final long serialVersionUID = 1L;

    private final IOException cause;

    LocalStorageException(IOException cause) {
        super(cause);
        this.cause = cause;
    }

    @Override
    public IOException getCause() {
        return cause;
    }
}
