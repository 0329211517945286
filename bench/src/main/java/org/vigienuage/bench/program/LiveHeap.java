package org.vigienuage.bench.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What is alive in the heap of a Java process after everything else was collected, as {@code jcmd} counts it.
 *
 * @param bytes of all live objects
 * @param sessions of the explorer
 */
public record LiveHeap(long bytes, long sessions) {

    private static final String SESSION = "com.vaadin.flow.server.VaadinSession";

    /** Column of the class, after number, instances and bytes. */
    private static final int NAME = 3;

    /** Collects garbage, then counts. */
    public static LiveHeap of(long pid) throws IOException {
        Process counting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        String total = lines.stream()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IOException("jcmd cannot look into process " + pid + ": " + lines));
        // Number, instances, bytes, class; the last line has the sums.
        long sessions = lines.stream()
                .map(line -> line.split("\\s+"))
                .filter(columns -> columns.length > NAME && columns[NAME].equals(SESSION))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
        return new LiveHeap(Long.parseLong(total.split("\\s+")[2]), sessions);
    }
}
