package org.vigienuage.web.table;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** Archives whose bytes depend on what is in them alone. */
final class FixedZip {

    /** The first moment that an archive can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }
}
