package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.vigienuage.ingest.progress.Progress;

/** Writes what a server sends behind what is already here, and judges whether the file is then whole. */
final class BodyReceiver {

    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");

    private final StallGuard stallGuard;
    private final Progress progress;
    private final long maximumBytes;

    BodyReceiver(StallGuard stallGuard, Progress progress, long maximumBytes) {
        this.stallGuard = stallGuard;
        this.progress = progress;
        this.maximumBytes = maximumBytes;
    }

    Attempt receiveAll(HttpResponse<?> response, InputStream body, SeaoResource seao, PartialFile part)
            throws IOException {
        progress.advance(0, -part.size());
        var announced = response.headers().firstValueAsLong("Content-Length");
        if (announced.orElse(0) > maximumBytes) {
            return Attempt.failed("fetch.too-large", announced.getAsLong());
        }
        try (var out = part.startOver(seao.resource().url(), Validators.of(response))) {
            return receive(body, out, announced, response, seao, part);
        }
    }

    Attempt receiveRest(HttpResponse<?> response, InputStream body, SeaoResource seao, PartialFile part)
            throws IOException {
        var range = CONTENT_RANGE.matcher(
                response.headers().firstValue("Content-Range").orElse(""));
        if (!range.matches() || Long.parseLong(range.group(1)) != part.size()) {
            progress.advance(0, -part.size());
            part.discard();
            return Attempt.again("fetch.range-refused", response.statusCode());
        }
        var whole = range.group(2).equals("*") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(range.group(2)));
        try (var out = part.goOn()) {
            return receive(body, out, whole, response, seao, part);
        }
    }

    private Attempt receive(
            InputStream body,
            OutputStream out,
            OptionalLong announced,
            HttpResponse<?> response,
            SeaoResource seao,
            PartialFile part)
            throws IOException {
        if (!copy(body, out, maximumBytes - part.size())) {
            part.discard();
            return Attempt.failed("fetch.too-large", maximumBytes);
        }
        out.close();
        if (announced.isPresent() && part.size() < announced.getAsLong()) {
            return Attempt.again("fetch.cut-short", part.size());
        }
        return switch (Wholeness.of(part.path(), seao.format())) {
            case WHOLE -> whole(response, seao, part);
            case CUT_SHORT -> cutShort(part, announced.isPresent());
            case SOMETHING_ELSE -> {
                progress.advance(0, -part.size());
                part.discard();
                yield Attempt.again("fetch.something-else", seao.format().extension());
            }
        };
    }

    private static Attempt whole(HttpResponse<?> response, SeaoResource seao, PartialFile part) throws IOException {
        var name = part.path()
                .getFileName()
                .toString()
                .replace(".part", seao.format().extension());
        return new Attempt.Settled(new DownloadOutcome.Fetched(part.finish(name), Validators.of(response)));
    }

    /** All announced bytes are here and the file still has no end: then the rest of it is not to be had by a range. */
    private Attempt cutShort(PartialFile part, boolean isAllThatWasAnnounced) throws IOException {
        var size = part.size();
        if (isAllThatWasAnnounced) {
            progress.advance(0, -size);
            part.discard();
        }
        return Attempt.again("fetch.cut-short", size);
    }

    /** False when more came than is allowed. */
    private boolean copy(InputStream body, OutputStream out, long allowed) throws IOException {
        var buffer = new byte[1 << 16];
        var copied = 0L;
        try (var watch = stallGuard.watch(body)) {
            for (int read; (read = body.read(buffer)) >= 0; ) {
                copied += read;
                if (copied > allowed) {
                    return false;
                }
                write(out, buffer, read);
                watch.moved();
                progress.advance(0, read);
            }
            return true;
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) throws LocalStorageException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException full) {
            throw new LocalStorageException(full);
        }
    }
}
