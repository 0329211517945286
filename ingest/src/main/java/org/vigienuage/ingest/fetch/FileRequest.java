package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One request for the bytes of a resource: all of them, the missing ones, or only if they changed. */
final class FileRequest {

    private final PoliteClient client;
    private final BodyReceiver receiver;
    private final BackOff backOff;
    private final Duration delay;

    FileRequest(PoliteClient client, BodyReceiver receiver, BackOff backOff, Duration delay) {
        this.client = client;
        this.receiver = receiver;
        this.backOff = backOff;
        this.delay = delay;
    }

    Attempt attempt(SeaoResource seao, PartialFile part, Validators known) throws IOException, InterruptedException {
        try {
            var address = AllowedAddresses.parse(seao.resource().url());
            var response = client.get(address, headers(seao, part, known), delay);
            try (var body = response.body()) {
                return answered(response, body, seao, part);
            }
        } catch (RefusedAddressException refused) {
            return new Attempt.Settled(refused.outcome());
        } catch (LocalStorageException local) {
            throw local.getCause();
        } catch (IOException broken) {
            return Attempt.again("fetch.connection-broken", String.valueOf(broken.getMessage()));
        }
    }

    private static Map<String, String> headers(SeaoResource seao, PartialFile part, Validators known)
            throws IOException {
        var headers = new HashMap<String, String>();
        var ifRange = part.resumable(seao.resource().url());
        if (ifRange != null) {
            headers.put("Range", "bytes=" + part.size() + "-");
            headers.put("If-Range", ifRange);
        } else if (known.etag() != null) {
            headers.put("If-None-Match", known.etag());
        } else if (known.lastModified() != null) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        return headers;
    }

    private Attempt answered(HttpResponse<?> response, InputStream body, SeaoResource seao, PartialFile part)
            throws IOException {
        var status = response.statusCode();
        return switch (status) {
            case 200 -> receiver.receiveAll(response, body, seao, part);
            case 206 -> receiver.receiveRest(response, body, seao, part);
            case 304 -> new Attempt.Settled(new DownloadOutcome.Unchanged());
            case 416 -> {
                // What is here is no part of what is there.
                part.discard();
                yield Attempt.again("fetch.range-refused", status);
            }
            case 408, 425, 429 -> later(response);
            default -> status >= 500 ? later(response) : Attempt.failed("fetch.status", status);
        };
    }

    private Attempt later(HttpResponse<?> response) {
        var asked = backOff.asked(response.headers().firstValue("Retry-After").orElse(null));
        return new Attempt.Again("fetch.status", String.valueOf(response.statusCode()), asked);
    }
}
