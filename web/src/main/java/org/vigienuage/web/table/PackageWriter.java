package org.vigienuage.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;

/**
 * An archive that explains itself, as the Data Package standard, version 2, has it: the rows, what their columns mean, how to
 * cite them, and a checksum of each file.
 */
final class PackageWriter implements TableWriter {

    static final String DICTIONARY = "dictionary.csv";

    @Override
    public <T> void write(Table<T> table, OutputStream stream) throws IOException {
        Archive archive = new Archive(stream);
        String rows = table.about().name() + ".csv";
        archive.add(rows, file -> CsvWriter.UNMARKED.write(table, file));
        archive.add(
                DICTIONARY,
                file -> CsvWriter.UNMARKED.write(
                        DictionaryLine.COLUMNS,
                        each -> DictionaryLine.of(table.columns()).forEach(each),
                        file));
        archive.add("datapackage.json", Descriptor.of(table, rows, archive.sizes, archive.sums));
        archive.add("README.md", ReadMe.of(table, rows));
        archive.add("LICENCE.txt", ReadMe.licence());
        for (Map.Entry<String, String> citation :
                new TreeMap<>(table.citations().get()).entrySet()) {
            archive.add(citation.getKey(), citation.getValue());
        }
        archive.finish();
    }

    /** What a file of the archive is written by. */
    private interface Content {

        void write(OutputStream file) throws IOException;
    }

    /** Files with what each of them weighs and sums up to. */
    private static final class Archive {

        private final ZipOutputStream zip;
        private final Map<String, String> sums = new TreeMap<>();
        private final Map<String, Long> sizes = new TreeMap<>();

        Archive(OutputStream stream) {
            zip = new ZipOutputStream(stream, UTF_8);
        }

        void add(String name, String text) throws IOException {
            add(name, file -> file.write(text.getBytes(UTF_8)));
        }

        void add(String name, Content content) throws IOException {
            zip.putNextEntry(FixedZip.entry(name));
            MessageDigest digest = sha256();
            Counted counted = new Counted(zip);
            DigestOutputStream file = new DigestOutputStream(counted, digest);
            content.write(file);
            file.flush();
            zip.closeEntry();
            sums.put(name, HexFormat.of().formatHex(digest.digest()));
            sizes.put(name, counted.bytes);
        }

        void finish() throws IOException {
            StringBuilder lines = new StringBuilder();
            sums.forEach(
                    (name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
            zip.putNextEntry(FixedZip.entry("SHA256SUMS"));
            zip.write(lines.toString().getBytes(UTF_8));
            zip.closeEntry();
            zip.finish();
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Counts what passes. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
