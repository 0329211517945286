package org.vigienuage.ingest.file;

/**
 * How far an archive is opened before it is taken for a bomb.
 *
 * @param deepest archives inside one another
 * @param mostMembers members of all of them together
 * @param mostBytes uncompressed bytes of all of them together
 * @param mostExpansion uncompressed bytes for one byte of the outermost archive
 * @param freeBytes uncompressed bytes below which expansion does not matter
 */
public record ArchiveLimits(int deepest, int mostMembers, long mostBytes, int mostExpansion, long freeBytes) {

    /** Some times what the largest publications of SEAO need: 6 GB, a few hundred members, tenfold expansion. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(4, 100_000, 20L << 30, 200, 256L << 20);
}
