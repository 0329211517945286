package org.vigienuage.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The members of a zip. */
final class ZipArchive {

    private ZipArchive() {}

    /** Told about the members of an archive, in its order. */
    interface Visitor {

        /** A member of a sound archive: its bytes can be read as often as needed, and found again by its name. */
        void member(String name, InputFile.Content content) throws IOException;

        /** A member of a damaged archive: its bytes pass by once. False when the rest cannot be reached. */
        boolean passingMember(String name, InputStream bytes) throws IOException;

        /** The archive cannot be read further. */
        void brokenOff(String reason);
    }

    /** Visits every member that is not a folder; in an archive without directory, those that can be reached. */
    static void visit(Path archive, Visitor visitor) throws IOException {
        try (ZipFile zip = open(archive)) {
            List<? extends ZipEntry> entries =
                    zip.stream().filter(entry -> !entry.isDirectory()).toList();
            if (!hasRepeatedNames(entries)) {
                for (ZipEntry entry : entries) {
                    visitor.member(entry.getName(), () -> open(zip, entry));
                }
                return;
            }
        } catch (ZipException e) {
            // Cut short or damaged: what can be reached from its start is read below.
        }
        visitFromStart(archive, visitor);
    }

    /** The bytes of a member of a sound archive. Closing them closes the archive. */
    static InputStream openMember(Path archive, String name) throws IOException {
        ZipFile zip = open(archive);
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            zip.close();
            throw new ZipException("no member " + name + " in " + archive.getFileName());
        }
        return new MemberStream(open(zip, entry), zip);
    }

    private static void visitFromStart(Path archive, Visitor visitor) throws IOException {
        int members = 0;
        try (Members zip = new Members(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members++;
                if (!entry.isDirectory() && !visitor.passingMember(entry.getName(), zip)) {
                    return;
                }
            }
            if (members == 0) {
                visitor.brokenOff("it is not a zip, or its first member is cut short");
            } else if (!zip.isFollowedByDirectory()) {
                visitor.brokenOff("it ends after its member %d, where more members or its directory should be"
                        .formatted(members));
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
            visitor.brokenOff("it cannot be read beyond its member %d (%s)".formatted(members, e.getMessage()));
        }
    }

    /** Members one after the other, in the order of their bytes. */
    private static final class Members extends ZipInputStream {

        Members(InputStream archive) {
            super(archive, charsetWhenNotUtf8());
        }

        /** After the last member: a zip that is cut exactly between two members looks sound up to there. */
        boolean isFollowedByDirectory() throws IOException {
            return in.read() >= 0;
        }
    }

    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            // Names in another encoding are reported like damage.
            return new ZipFile(archive.toFile(), charsetWhenNotUtf8());
        }
    }

    /** Any byte is a character in it; names that say they are UTF-8 are still read so. */
    private static Charset charsetWhenNotUtf8() {
        return StandardCharsets.ISO_8859_1;
    }

    private static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream bytes = zip.getInputStream(entry);
        return entry.getCrc() < 0 ? bytes : new VerifiedStream(bytes, entry.getCrc());
    }

    private static boolean hasRepeatedNames(List<? extends ZipEntry> entries) {
        Set<String> names = new HashSet<>();
        return !entries.stream().allMatch(entry -> names.add(entry.getName()));
    }
}
