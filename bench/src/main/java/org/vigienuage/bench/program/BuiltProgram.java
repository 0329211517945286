package org.vigienuage.bench.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the built programs on a data directory of its own, whatever the person who runs the bench has set. */
public final class BuiltProgram {

    private final Path jar;
    private final List<String> javaOptions;

    private BuiltProgram(Path jar, List<String> javaOptions) {
        this.jar = jar;
        this.javaOptions = javaOptions;
    }

    /** The program that loads data. */
    public static BuiltProgram ingest(String... javaOptions) {
        return new BuiltProgram(place("VIGIE_INGEST_JAR", "ingest/target/vigie-ingest.jar"), List.of(javaOptions));
    }

    /** The launcher says where the programs are; tests run beside them. */
    private static Path place(String variable, String beside) {
        return Optional.ofNullable(System.getenv(variable))
                .map(Path::of)
                .orElseGet(() -> Path.of("..", beside))
                .toAbsolutePath()
                .normalize();
    }

    /** Starts it; what it says goes to a file. */
    public Process start(Path home, Path output, Map<String, String> settings, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("VIGIE_"));
        builder.environment().put("VIGIE_HOME", home.toString());
        builder.environment().putAll(settings);
        return builder.start();
    }
}
