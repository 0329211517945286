package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.progress.StopSignal;

/** Asks the catalogue for the resources of the data set, again when it is busy. */
final class CatalogueRequest {

    /** The answer for 500 resources is under 1 MB; much more is not a catalogue. */
    private static final int LARGEST_ANSWER = 64 << 20;

    private final PoliteClient client;
    private final CatalogueProperties settings;
    private final BackOff backOff;
    private final Pace pace;
    private final StopSignal stop;

    CatalogueRequest(PoliteClient client, CatalogueProperties settings, BackOff backOff, Pace pace, StopSignal stop) {
        this.client = client;
        this.settings = settings;
        this.backOff = backOff;
        this.pace = pace;
        this.stop = stop;
    }

    List<CatalogueResource> list() throws InterruptedException {
        for (var attempts = 1; ; attempts++) {
            stop.check();
            var answer = ask();
            if (answer.bytes() != null) {
                return CatalogueReader.read(answer.bytes());
            }
            var wait = answer.askedWait() == null ? backOff.before(attempts) : answer.askedWait();
            if (!answer.isPassing() || attempts >= settings.attempts() || backOff.isTooLong(wait)) {
                throw new FetchException("fetch.catalogue-unreachable", answer.trouble());
            }
            pace.sleep(wait);
        }
    }

    private Answer ask() throws InterruptedException {
        var address = settings.packageShow();
        try {
            var response = client.get(address, Map.of("Accept", "application/json"), settings.apiDelay());
            try (var body = response.body()) {
                var status = response.statusCode();
                if (status == 200) {
                    return new Answer(body.readNBytes(LARGEST_ANSWER), "", false, null);
                }
                var asked = backOff.asked(
                        response.headers().firstValue("Retry-After").orElse(null));
                return new Answer(null, address + " → " + status, status == 429 || status >= 500, asked);
            }
        } catch (RefusedAddressException refused) {
            return new Answer(null, refused.outcome().detail(), false, null);
        } catch (IOException broken) {
            return new Answer(null, address + " → " + broken, true, null);
        }
    }

    private record Answer(
            byte @Nullable [] bytes,
            String trouble,
            boolean isPassing,
            @Nullable Duration askedWait) {}
}
