package org.vigienuage.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorpusTest {

    private static final int NOTICES = 400;

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedGivesOthers() throws IOException {
        Map<String, Integer> once = written("once", 7);
        assertThat(written("again", 7)).isEqualTo(once);

        Map<String, Integer> other = written("other", 8);
        assertThat(other.keySet()).isEqualTo(once.keySet());
        assertThat(other.get("files/annee-2013.zip")).isNotEqualTo(once.get("files/annee-2013.zip"));
        assertThat(other.get("expected.json")).isNotEqualTo(once.get("expected.json"));
    }

    @Test
    void itHasEveryFileOfTheRealOneUnderItsRealName() throws IOException {
        assertThat(written("once", 7))
                .containsKeys(
                        "corpus.json",
                        "files/annee-2009.zip",
                        "files/annee-2020.zip",
                        "files/2021-01.zip",
                        "files/2024-05.zip",
                        "files/mensuel_20210301_20210331.json",
                        "files/hebdo_20210401_20210411.json",
                        "files/hebdo_20210412_20210418.json",
                        "files/hebdo_20260921_20260927.json",
                        "next/hebdo_20260928_20261004.json")
                .doesNotContainKeys("files/annee-2021.zip", "files/2024-06.zip");
    }

    @Test
    void whatIsExpectedAddsUp() throws IOException {
        written("once", 7);
        JsonNode expected = JsonMapper.shared().readTree(folder.resolve("once/expected.json"));

        assertThat(expected.get("excluded")
                        .valueStream()
                        .mapToInt(reason -> reason.get("awards").asInt())
                        .sum())
                .isEqualTo(expected.get("awards").asInt()
                        - expected.at("/included/awards").asInt());
        assertThat(expected.get("byFiscalYear")
                        .valueStream()
                        .map(year -> year.get("central").asDecimal())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(expected.at("/included/central").asDecimal());
        assertThat(expected.get("quarantinedFiles").asInt()).isEqualTo(2);
    }

    /** Hashes of the files below a new folder, by their names. */
    private Map<String, Integer> written(String name, long seed) throws IOException {
        Path corpus = folder.resolve(name);
        new Corpus(NOTICES, seed).write(corpus, new PrintWriter(Writer.nullWriter()));
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> corpus.relativize(file).toString().replace('\\', '/'),
                            CorpusTest::hash,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static int hash(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
