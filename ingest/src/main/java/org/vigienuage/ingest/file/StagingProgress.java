package org.vigienuage.ingest.file;

/** Follows the staging jobs. Files are staged side by side, so methods may be called from several threads at once. */
public interface StagingProgress {

    /** Says nothing. */
    StagingProgress NONE = new StagingProgress() {};

    /** A job begins with this much to stage. */
    default void started(SourceFileKind.Era era, int files, long bytes) {}

    /** More records and bytes were read. */
    default void advanced(long records, long bytes) {}

    /** The rows of a file are written, to be committed in a moment. */
    default void staged(SourceFile file, int records, int issues) {}

    /** A file was set aside. */
    default void quarantined(SourceFile file, String message) {}

    /** All files of an era are done; so many of them were set aside, here or by workers elsewhere. */
    default void ended(SourceFileKind.Era era, int quarantined) {}

    /** A worker elsewhere has done its part. */
    default void helped(String worker, long files) {}

    /** A worker elsewhere failed or was lost; what it had in hand is done by the others. */
    default void lost(String worker, String reason) {}
}
