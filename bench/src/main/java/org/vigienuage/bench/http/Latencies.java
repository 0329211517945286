package org.vigienuage.bench.http;

import java.util.Arrays;

/** How long answers took. Not for several threads at once. */
public final class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    public void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took;
    }

    public Latencies addAll(Latencies others) {
        for (int at = 0; at < others.count; at++) {
            add(others.nanos[at]);
        }
        return this;
    }

    public int count() {
        return count;
    }

    /** Milliseconds that this share of the answers took at most: {@code 0.5} for the median, {@code 1} for the longest. */
    public double millis(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = Math.max(1, (int) Math.ceil(share * count));
        return sorted[rank - 1] / NANOS_PER_MILLI;
    }
}
