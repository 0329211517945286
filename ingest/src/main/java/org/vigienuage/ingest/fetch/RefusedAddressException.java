package org.vigienuage.ingest.fetch;

import java.io.IOException;

/** An address that may not be asked; trying again would not help. */
final class RefusedAddressException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String address;

    RefusedAddressException(String key, String address) {
        super(key + ": " + address);
        this.key = key;
        this.address = address;
    }

    DownloadOutcome.Failed outcome() {
        return new DownloadOutcome.Failed(key, address);
    }
}
