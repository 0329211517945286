package org.vigienuage.bench.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The files of a corpus in a folder that {@code vigie bench corpus} wrote. */
record CorpusFiles(Path folder) {

    Path files() {
        return folder.resolve("files");
    }

    Path next() {
        return folder.resolve("next");
    }

    List<Path> all() throws IOException {
        try (Stream<Path> found = Files.walk(files())) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    long bytes() throws IOException {
        return all().stream().mapToLong(CorpusFiles::size).sum();
    }

    /** Number of notices, as it was written. */
    int notices() {
        return JsonMapper.shared()
                .readTree(folder.resolve("corpus.json"))
                .get("notices")
                .asInt();
    }

    /** Seconds that something takes with all files, one after the other. */
    double seconds(FileReading reading) throws IOException {
        long start = System.nanoTime();
        for (Path file : all()) {
            reading.read(file);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
