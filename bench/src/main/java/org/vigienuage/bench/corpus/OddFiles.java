package org.vigienuage.bench.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What goes wrong with files: one cut short, one whose name says nothing, the same bytes under another name, other
 * bytes under the same name, and records without a key. None of them may change a total.
 */
final class OddFiles {

    private static final byte[] KEYLESS = """
            <?xml version="1.0" encoding="utf-8"?>
            <export datedebut="2022-02-01" datefin="2022-02-28">
              <avis>
                <numeroseao />
                <titre>Avis sans numéro</titre>
              </avis>
            </export>""".getBytes(StandardCharsets.UTF_8);

    private final CorpusWriter writer;
    private final FilePlan plan;
    private final Written written;

    OddFiles(CorpusWriter writer, FilePlan plan, Written written) {
        this.writer = writer;
        this.plan = plan;
        this.written = written;
    }

    /** Writes them into a folder of their own, beside the others, and foretells what will be said of them. */
    void write(Path files, Expected expected) throws IOException {
        Path again = Files.createDirectories(files.resolve("encore"));
        FilePlan.Package whole = plan.week(40);
        FilePlan.Package cut = plan.week(93);
        copy(files.resolve(whole.fileName()), again.resolve("copie de " + whole.fileName()));
        byte[] bytes = Files.readAllBytes(files.resolve(cut.fileName()));
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
        write(again.resolve("coupe_" + cut.fileName()), half);
        expected.quarantined();
        write(again.resolve("Divers_20220101_20220131.xml"), "<export />".getBytes(StandardCharsets.UTF_8));
        expected.quarantined();
        writer.writePackage(again, plan.week(120).firstHalf());
        write(again.resolve("Avis_20220201_20220228.xml"), KEYLESS);
        expected.issue("missing-seao-number", 1);
        write(
                again.resolve("hebdo_20220207_20220213.json"),
                "{\"releases\": [{\"id\": \"20220208120000\"}]}".getBytes(StandardCharsets.UTF_8));
        expected.issue("missing-ocid", 1);
    }

    private void copy(Path file, Path copy) throws IOException {
        write(copy, Files.readAllBytes(file));
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        written.file(bytes.length);
    }
}
