package org.vigienuage.ingest.file;

import java.io.IOException;

/** A file has other bytes each time it is read: somebody is still writing it. */
final class ChangingFileException extends IOException {

    ChangingFileException(String name) {
        super(name + " changes while it is being read");
    }
}
