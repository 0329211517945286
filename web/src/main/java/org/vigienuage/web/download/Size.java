package org.vigienuage.web.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;
import org.vigienuage.web.table.FileFormat;
import org.vigienuage.web.table.Table;

/** How large a file is: that of a short table is written to know, that of a long one is reckoned from its first rows. */
record Size(long bytes, boolean isExact) {

    private static final int SHORT = 1_000;

    /** @param first a table of the first rows, as many as are asked for */
    static Size of(Table<?> table, FileFormat format, IntFunction<Table<?>> first) throws IOException {
        if (table.total() <= SHORT) {
            return new Size(written(table, format), true);
        }
        long empty = written(first.apply(0), format);
        long some = written(first.apply(SHORT), format);
        return new Size(empty + (some - empty) * table.total() / SHORT, false);
    }

    private static long written(Table<?> table, FileFormat format) throws IOException {
        Counting counting = new Counting();
        format.write(table, counting);
        return counting.bytes;
    }

    /** Counts and forgets. */
    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
