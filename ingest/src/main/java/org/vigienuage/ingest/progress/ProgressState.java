package org.vigienuage.ingest.progress;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an activity is at one moment. */
record ProgressState(
        Activity activity,
        Instant startedAt,
        int files,
        int filesDone,
        long bytes,
        long bytesDone,
        long records,
        @Nullable String file) {

    static ProgressState start(Activity activity, Instant now, int files, long bytes) {
        return new ProgressState(activity, now, files, 0, bytes, 0, 0, null);
    }

    ProgressState withFile(String name) {
        return new ProgressState(activity, startedAt, files, filesDone, bytes, bytesDone, records, name);
    }

    ProgressState plus(long moreRecords, long moreBytes) {
        return new ProgressState(
                activity, startedAt, files, filesDone, bytes, bytesDone + moreBytes, records + moreRecords, file);
    }

    ProgressState withFileDone() {
        return new ProgressState(activity, startedAt, files, filesDone + 1, bytes, bytesDone, records, null);
    }

    /** Between 0 and 1; by bytes where they are known, since files differ a thousandfold in size. */
    double share() {
        if (bytes > 0) {
            return Math.min(1, (double) bytesDone / bytes);
        }
        return files > 0 ? Math.min(1, (double) filesDone / files) : 0;
    }

    long recordsPerSecond(Instant now) {
        var millis = Duration.between(startedAt, now).toMillis();
        return millis <= 0 ? 0 : records * 1000 / millis;
    }

    /** What the work so far lets expect, or null while that would be a guess. */
    @Nullable
    Duration timeLeft(Instant now) {
        var spent = Duration.between(startedAt, now);
        var share = share();
        if (share < 0.02 || spent.toMillis() < 2000) {
            return null;
        }
        return Duration.ofMillis((long) (spent.toMillis() * (1 - share) / share));
    }
}
