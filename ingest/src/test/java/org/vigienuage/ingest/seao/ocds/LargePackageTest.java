package org.vigienuage.ingest.seao.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.ingest.StagingFixture;
import org.vigienuage.ingest.file.StagingProgress;
import org.vigienuage.testing.TestDatabase;

/** Memory does not grow with the file: a package larger than the heap of the process that reads it. */
class LargePackageTest {

    private static final Path REAL_FILE =
            Path.of("src/test/resources/org/vigienuage/ingest/golden/hebdo_20260727_20260802.json");
    private static final long MEGABYTES = Long.getLong("large.package.megabytes", 100);
    private static final String HEAP = System.getProperty("large.package.heap", "96m");

    @Test
    void aPackageLargerThanTheHeapIsStaged(@TempDir Path home) throws Exception {
        Path file = home.resolve("mensuel_20250901_20250930.json");
        int releases = write(file);
        Map<String, String> database = TestDatabase.create().ownerProperties();
        Process reader = start(home, file, database);
        assertThat(reader.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(new String(reader.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("staged " + releases + " " + releases);
    }

    /** The releases of a real file again and again, as a file that is a little longer than asked. */
    private static int write(Path file) throws IOException {
        String content = Files.readString(REAL_FILE);
        int start = content.indexOf("\"releases\": [") + "\"releases\": [".length();
        int end = content.lastIndexOf(']');
        String releases = content.substring(start, end);
        int copies = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(content.substring(0, start));
            for (long written = 0; written < MEGABYTES << 20; written += releases.length()) {
                out.write(copies++ == 0 ? "" : ",");
                out.write(releases);
            }
            out.write(content.substring(end));
        }
        return 4 * copies;
    }

    private static Process start(Path home, Path file, Map<String, String> database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                home.toString(),
                file.toString()));
        database.forEach((key, value) -> command.add(key + "=" + value));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Stages one file and says what became of it. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            Map<String, String> database = new java.util.HashMap<>();
            for (String property : List.of(arguments).subList(2, arguments.length)) {
                int equals = property.indexOf('=');
                database.put(property.substring(0, equals), property.substring(equals + 1));
            }
            try (StagingFixture fixture = StagingFixture.on(database, Path.of(arguments[0]), StagingProgress.NONE)) {
                fixture.register(Path.of(arguments[1]));
                long start = System.nanoTime();
                fixture.stage();
                System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
                System.out.println(fixture.list("select concat_ws(' ', state, record_count,"
                        + " (select count(*) from staging.ocds_release), message) from source.source_file"));
            }
        }
    }
}
