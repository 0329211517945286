package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.ingest.progress.StoppedException;

/** Finds out what the catalogue offers, and brings what is new. */
public final class SeaoFetch {

    private final CatalogueRequest catalogue;
    private final Downloader downloader;
    private final DownloadLedger ledger;
    private final Progress progress;
    private final StopSignal stop;

    SeaoFetch(
            CatalogueRequest catalogue,
            Downloader downloader,
            DownloadLedger ledger,
            Progress progress,
            StopSignal stop) {
        this.catalogue = catalogue;
        this.downloader = downloader;
        this.ledger = ledger;
        this.progress = progress;
        this.stop = stop;
    }

    /** Asks the catalogue, downloads nothing. */
    public FetchPlan plan(FetchPeriod period) throws IOException {
        return interruptibly(() -> {
            var seao = new ArrayList<SeaoResource>();
            var documents = new ArrayList<String>();
            for (var resource : catalogue.list()) {
                SeaoResourceName.recognise(resource).ifPresentOrElse(seao::add, () -> documents.add(resource.name()));
            }
            var files = seao.stream()
                    .filter(file -> period.touches(file.start(), file.end()))
                    .sorted(SeaoResource.OLDEST_FIRST)
                    .map(file -> new FetchPlan.PlannedFile(
                            file, ledger.findValidators(file.resource()).isPresent()))
                    .toList();
            return new FetchPlan(files, List.copyOf(documents));
        });
    }

    /** Downloads; a file that cannot be had does not keep the others from coming. */
    public FetchResult fetch(FetchPlan plan, FetchedFile.Taker taker) throws IOException {
        return interruptibly(() -> {
            progress.begin(Activity.DOWNLOADING, plan.files().size(), plan.byteCount());
            var count = new FetchCount();
            for (var file : plan.files()) {
                progress.file(file.name());
                fetch(file.seao(), taker, count);
                progress.fileDone();
            }
            progress.end();
            return count.result();
        });
    }

    private void fetch(SeaoResource seao, FetchedFile.Taker taker, FetchCount count)
            throws IOException, InterruptedException {
        var resource = seao.resource();
        var known = ledger.findValidators(resource).orElse(Validators.NONE);
        switch (downloader.download(seao, known)) {
            case DownloadOutcome.Fetched fetched -> {
                var url = AllowedAddresses.parse(resource.url());
                taker.take(new FetchedFile(fetched.file(), fileName(seao), url, resource.id()));
                ledger.recordFetched(resource, fetched);
                Files.deleteIfExists(fetched.file());
                count.fetched();
            }
            case DownloadOutcome.Unchanged unchanged -> {
                ledger.recordUnchanged(resource);
                count.unchanged();
            }
            case DownloadOutcome.Failed failed ->
                count.failed(new FetchFailure(resource.name(), resource.id(), failed.key(), failed.detail()));
        }
    }

    /** As its address ends, since the catalogue's own name may lack the extension, or be a month in words. */
    private static String fileName(SeaoResource seao) {
        var name = SeaoResourceName.fileName(seao.resource().url());
        var extension = seao.format().extension();
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? name : name + extension;
    }

    @SuppressWarnings("try") // the registration is only there to be closed
    private <T> T interruptibly(Work<T> work) throws IOException {
        var worker = Thread.currentThread();
        try (var registration = stop.whenRequested(worker::interrupt)) {
            return work.run();
        } catch (InterruptedException stopped) {
            throw new StoppedException();
        } finally {
            // The interrupt was for the network and has done its work; what follows reads files.
            Thread.interrupted();
        }
    }

    private interface Work<T> {
        T run() throws IOException, InterruptedException;
    }
}
