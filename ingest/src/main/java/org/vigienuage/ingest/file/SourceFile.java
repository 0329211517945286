package org.vigienuage.ingest.file;

/**
 * A registered file, as the readers of its format need it.
 *
 * @param id identifier in the database
 * @param sha256 SHA-256 of its bytes, lower-case hexadecimal
 * @param name its name, without folders
 * @param kind what its name says it holds
 * @param byteCount its size
 * @param storedPath its place in the store
 */
public record SourceFile(long id, String sha256, String name, SourceFileKind kind, long byteCount, String storedPath) {}
