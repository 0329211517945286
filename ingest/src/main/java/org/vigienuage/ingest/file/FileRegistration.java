package org.vigienuage.ingest.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files into layer 1: hashes them, keeps their bytes in the store, and lists their files of records in
 * {@code source.source_file}. The order and the names of what is offered do not matter; bytes that are known cost one
 * pass of SHA-256. A file that went to quarantine is tried again when it is offered again. Each offered file is registered in one transaction, with all it holds.
 */
public final class FileRegistration {

    private final SourceFileStore store;
    private final SourceFileTable table;
    private final TransactionTemplate transaction;
    private final ArchiveLimits limits;

    FileRegistration(
            SourceFileStore store, SourceFileTable table, TransactionTemplate transaction, ArchiveLimits limits) {
        this.store = store;
        this.table = table;
        this.transaction = transaction;
        this.limits = limits;
    }

    /** Registers files; see {@link InputFiles} for where to get them. */
    public RegistrationSummary register(Collection<InputFile> files, RegistrationProgress progress) throws IOException {
        store.removeAbandoned();
        RegistrationCount count = new RegistrationCount();
        for (InputFile file : files) {
            try {
                register(file, progress, count);
            } catch (ChangingFileException | FileSystemException e) {
                count.refused(file, e);
            }
            progress.registered(file);
        }
        return count.summary();
    }

    private void register(InputFile file, RegistrationProgress progress, RegistrationCount count) throws IOException {
        SourceFileStore.Stored stored = store.add(file, progress::hashed);
        if (file.dataSourceId() != null || !FileNames.isArchive(file.name())) {
            write(file, List.of(Leaf.alone(stored)), Optional.empty(), count);
        } else if (table.isKnownArchive(stored.sha256())) {
            transaction.executeWithoutResult(
                    status -> count.known(table.addOriginsOfKnownArchive(file, stored.sha256())));
        } else {
            open(file, stored, progress, count);
        }
    }

    private void open(
            InputFile file, SourceFileStore.Stored stored, RegistrationProgress progress, RegistrationCount count)
            throws IOException {
        ArchiveBudget budget = new ArchiveBudget(limits, stored.byteCount());
        ArchiveContents contents = new ArchiveContents(store, budget, progress::hashed);
        List<Leaf> leaves;
        try {
            contents.read(stored);
            leaves = contents.leaves();
            count.ignored(contents.ignored());
        } catch (ArchiveLimitException e) {
            leaves = List.of(Leaf.unreadable(stored, "", "it " + e.getMessage()));
        }
        write(file, leaves, Optional.of(new OpenedArchive(stored.sha256(), contents.ignored())), count);
    }

    /** An archive whose members are listed for the next time. */
    record OpenedArchive(String sha256, List<String> ignored) {}

    private void write(InputFile file, List<Leaf> leaves, Optional<OpenedArchive> archive, RegistrationCount count) {
        transaction.executeWithoutResult(status -> {
            List<Long> ids = new ArrayList<>();
            for (Leaf leaf : leaves) {
                SourceFileTable.Registered registered = table.register(file, leaf);
                count.registered(registered);
                ids.add(registered.id());
            }
            archive.ifPresent(opened -> table.listMembers(opened, leaves, ids));
        });
    }
}
