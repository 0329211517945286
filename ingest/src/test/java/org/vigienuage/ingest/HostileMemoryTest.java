package org.vigienuage.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.ingest.file.StagingProgress;
import org.vigienuage.testing.TestDatabase;

/** Files that are small on the disk and huge when they are read, each larger than the heap of the program that reads them. */
class HostileMemoryTest {

    private static final String HEAP = "96m";
    private static final int TIMES = 1_000;
    private static final String LONG = "x".repeat(120_000);

    @Test
    void filesLargerThanTheHeapAreStagedOrSetAside(@TempDir Path home) throws Exception {
        Path files = Files.createDirectories(home.resolve("hostile"));
        write(files, "Avis_1.xml", "<export><avis>", "<a%d/>", 1_500_000, "</avis></export>");
        write(files, "Avis_2.xml", "<export><avis><b>", "<b c%d='1'/>", 1_500_000, "</b></avis></export>");
        write(files, "Avis_3.xml", "<export><avis>", "<titre>" + LONG + "</titre>", TIMES, "</avis></export>");
        write(files, "Avis_4.xml", "<export><avis><titre>", LONG, TIMES, "</titre></avis></export>");
        write(files, "Avis_5.xml", "<export><!--", LONG, TIMES, "--><avis><numeroseao>1</numeroseao></avis></export>");
        write(files, "Avis_6.xml", "<export><avis>", "<a>", 1_000_000, "");
        write(
                files,
                "hebdo_1.json",
                "{\"releases\":[",
                "{\"ocid\":\"a\",\"u%d\":\"" + LONG + "\"},",
                TIMES,
                "{\"ocid\":\"a\"}]}");
        write(files, "hebdo_2.json", "{\"releases\":[\"", LONG, TIMES, "\"]}");
        write(
                files,
                "hebdo_3.json",
                "{\"releases\":[{\"ocid\":\"a\",\"x\":[",
                "{\"" + "n".repeat(400) + "\":",
                60,
                "0");
        write(files, "hebdo_4.json", "{\"releases\":", "[", 1_000_000, "");
        write(
                files,
                "hebdo_5.json",
                "{\"releases\":[{\"ocid\":\"a\",\"tender\":{\"value\":{\"amount\":",
                "9",
                1_000_000,
                "}}}]}");
        write(
                files,
                "hebdo_6.json",
                "{\"releases\":[{\"ocid\":\"a\",",
                "\"k\":\"" + LONG.substring(80_000) + "\",",
                600,
                "\"k\":1}]}");

        Map<String, String> ends = read(home, files);

        assertThat(ends).hasSize(12);
        assertThat(ends.get("Avis_1.xml")).startsWith("quarantined").contains("it holds more than 10000 names");
        assertThat(ends.get("Avis_2.xml")).startsWith("quarantined").contains("it holds more than 10000 names");
        assertThat(ends.get("Avis_3.xml")).startsWith("staged");
        assertThat(ends.get("Avis_4.xml")).startsWith("staged");
        assertThat(ends.get("Avis_5.xml")).startsWith("staged");
        assertThat(ends.get("Avis_6.xml")).startsWith("quarantined it is not well-formed XML");
        assertThat(ends.get("hebdo_1.json")).startsWith("staged");
        assertThat(ends.get("hebdo_2.json")).startsWith("quarantined it is not well-formed JSON");
        assertThat(ends.get("hebdo_3.json")).startsWith("quarantined it is not well-formed JSON");
        assertThat(ends.get("hebdo_4.json")).startsWith("quarantined it is not well-formed JSON");
        assertThat(ends.get("hebdo_5.json")).startsWith("quarantined it is not well-formed JSON");
        assertThat(ends.get("hebdo_6.json")).startsWith("staged");
    }

    /** A zip of one file, in which the middle stands many times, each with its number. */
    private static void write(Path folder, String name, String start, String middle, int times, String end)
            throws IOException {
        boolean numbered = middle.contains("%d");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name + ".zip")))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(name));
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            out.write(start);
            for (int i = 0; i < times; i++) {
                out.write(numbered ? middle.replace("%d", Integer.toString(i)) : middle);
            }
            out.write(end);
            out.flush();
            zip.closeEntry();
        }
    }

    private static Map<String, String> read(Path home, Path files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                home.toString(),
                files.toString()));
        TestDatabase.create().ownerProperties().forEach((key, value) -> command.add(key + "=" + value));
        Path output = home.resolve("output.txt");
        Process reader = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(reader.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(reader.exitValue()).as(Files.readString(output)).isZero();
        return Files.readAllLines(output).stream()
                .filter(line -> line.matches("(Avis|hebdo)_.*"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(' ')), line -> line.substring(line.indexOf(' ') + 1)));
    }

    /** Stages the files of a folder and says what became of each. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            Map<String, String> database = new HashMap<>();
            for (String property : List.of(arguments).subList(2, arguments.length)) {
                int equals = property.indexOf('=');
                database.put(property.substring(0, equals), property.substring(equals + 1));
            }
            try (StagingFixture fixture = StagingFixture.on(database, Path.of(arguments[0]), StagingProgress.NONE)) {
                fixture.register(Path.of(arguments[1]));
                fixture.stage();
                fixture.list("select concat_ws(' ', name, state, message) from source.source_file order by name")
                        .forEach(System.out::println);
            }
        }
    }
}
