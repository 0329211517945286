package org.vigienuage.ingest.file;

/** What an archive, with those inside it, has used of its limits. */
final class ArchiveBudget {

    private final ArchiveLimits limits;
    private final long archiveBytes;
    private long members;
    private long bytes;

    ArchiveBudget(ArchiveLimits limits, long archiveBytes) {
        this.limits = limits;
        this.archiveBytes = archiveBytes;
    }

    void descend(int depth) {
        if (depth > limits.deepest()) {
            throw new ArchiveLimitException("holds archives more than %d deep".formatted(limits.deepest()));
        }
    }

    void countMember() {
        if (++members > limits.mostMembers()) {
            throw new ArchiveLimitException("holds more than %d members".formatted(limits.mostMembers()));
        }
    }

    void countBytes(long more) {
        bytes += more;
        if (bytes > limits.mostBytes()) {
            throw new ArchiveLimitException("expands to more than %d bytes".formatted(limits.mostBytes()));
        }
        if (bytes > limits.freeBytes() && bytes / limits.mostExpansion() > archiveBytes) {
            throw new ArchiveLimitException("expands to more than %d times its size".formatted(limits.mostExpansion()));
        }
    }
}
