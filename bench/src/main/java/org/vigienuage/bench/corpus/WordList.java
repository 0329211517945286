package org.vigienuage.bench.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The lists of words that come with the program. */
final class WordList {

    private WordList() {}

    static List<String> lines(String name) {
        try (InputStream bytes = Objects.requireNonNull(WordList.class.getResourceAsStream("/corpus/" + name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a table with a header, split at semicolons. */
    static List<List<String>> rows(String name) {
        return lines(name).stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(";", -1)))
                .toList();
    }
}
