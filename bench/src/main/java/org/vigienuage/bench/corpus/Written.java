package org.vigienuage.bench.corpus;

import java.util.concurrent.atomic.AtomicLong;

/** What has been written so far. */
final class Written {

    private final AtomicLong files = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong records = new AtomicLong();

    void file(long size) {
        files.incrementAndGet();
        bytes.addAndGet(size);
    }

    void records(long count) {
        records.addAndGet(count);
    }

    long files() {
        return files.get();
    }

    long bytes() {
        return bytes.get();
    }

    long records() {
        return records.get();
    }
}
