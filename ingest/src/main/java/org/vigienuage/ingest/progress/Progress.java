package org.vigienuage.ingest.progress;

/**
 * Told about by whoever does long work; shown by whoever started it.
 *
 * <p>Calls come from any thread and must cost nothing worth measuring: once per file, record or chunk.
 */
public interface Progress {

    /** Progress nobody looks at. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Activity activity, int files, long bytes) {}

        @Override
        public void file(String name) {}

        @Override
        public void advance(long records, long bytes) {}

        @Override
        public void fileDone() {}

        @Override
        public void end() {}
    };

    /** Starts an activity over {@code files} files of {@code bytes} bytes together; 0 where that is not known. */
    void begin(Activity activity, int files, long bytes);

    /** The file (or statement) that is being worked on now. */
    void file(String name);

    /** This many more records and bytes have been dealt with. */
    void advance(long records, long bytes);

    /** One more file is finished. */
    void fileDone();

    /** Ends the activity. */
    void end();
}
