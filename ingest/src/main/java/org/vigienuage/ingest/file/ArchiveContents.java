package org.vigienuage.ingest.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Finds the files of records in a stored archive and in the archives inside it. Those are stored on their own, so
 * that each member is one step away; so are the members of a damaged archive that can still be read.
 */
final class ArchiveContents {

    private final SourceFileStore store;
    private final ArchiveBudget budget;
    private final ByteListener listener;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    ArchiveContents(SourceFileStore store, ArchiveBudget budget, ByteListener listener) {
        this.store = store;
        this.budget = budget;
        this.listener = listener;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    List<String> ignored() {
        return ignored;
    }

    void read(SourceFileStore.Stored archive) throws IOException {
        read(archive, "", 1);
    }

    private void read(SourceFileStore.Stored archive, String prefix, int depth) throws IOException {
        budget.descend(depth);
        ZipArchive.visit(store.locate(archive.path()), new ZipArchive.Visitor() {
            @Override
            public void member(String name, InputFile.Content content) throws IOException {
                budget.countMember();
                take(name, content, false);
            }

            @Override
            public boolean passingMember(String name, InputStream bytes) throws IOException {
                budget.countMember();
                Path copy = store.newTemporaryFile();
                try {
                    Files.copy(new HashedStream(bytes, budget::countBytes), copy, StandardCopyOption.REPLACE_EXISTING);
                    take(name, () -> Files.newInputStream(copy), true);
                    return true;
                } catch (ZipException | EOFException e) {
                    leaves.add(Leaf.unreadable(
                            archive,
                            prefix + FileNames.withoutControls(name),
                            "it is cut short or damaged in its archive"));
                    return false;
                } finally {
                    Files.deleteIfExists(copy);
                }
            }

            @Override
            public void brokenOff(String reason) {
                leaves.add(Leaf.unreadable(archive, withoutEnd(prefix), reason));
            }

            private void take(String published, InputFile.Content content, boolean passing) throws IOException {
                String name = FileNames.withoutControls(published);
                InputFile member = new InputFile(FileNames.withoutFolders(name), content, null, null);
                String path = prefix + name;
                try {
                    if (FileNames.isArchive(name)) {
                        SourceFileStore.Stored inner = store.add(member, ArchiveContents.this::count);
                        read(inner, path + FileNames.MEMBER, depth + 1);
                    } else if (!FileNames.isRecords(name)) {
                        ignored.add(path);
                    } else if (passing || !name.equals(published)) {
                        // It cannot be found again in its place: a name that the database cannot hold is not kept.
                        SourceFileStore.Stored copy =
                                store.add(member, passing ? bytes -> {} : ArchiveContents.this::count);
                        leaves.add(new Leaf(path, copy.sha256(), copy.byteCount(), copy.path(), null));
                    } else {
                        leaves.add(leafInPlace(archive, path, name, content));
                    }
                } catch (ZipException | EOFException e) {
                    leaves.add(Leaf.unreadable(archive, path, "it is damaged in its archive: " + e.getMessage()));
                }
            }
        });
    }

    private Leaf leafInPlace(SourceFileStore.Stored archive, String path, String name, InputFile.Content content)
            throws IOException {
        try (HashedStream bytes = new HashedStream(content.open(), this::count)) {
            HashedStream.Digest digest = bytes.digest();
            String place = archive.path() + FileNames.MEMBER + name;
            return new Leaf(path, digest.sha256(), digest.byteCount(), place, null);
        }
    }

    private void count(long bytes) {
        budget.countBytes(bytes);
        listener.read(bytes);
    }

    private static String withoutEnd(String prefix) {
        return prefix.isEmpty() ? prefix : prefix.substring(0, prefix.length() - 1);
    }
}
