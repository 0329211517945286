package org.vigienuage.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** The bytes of a member, with the archive that has to stay open as long as they are read. */
final class MemberStream extends FilterInputStream {

    private final ZipFile archive;

    MemberStream(InputStream in, ZipFile archive) {
        super(in);
        this.archive = archive;
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            super.close();
        }
    }
}
