package org.vigienuage.bench.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What figures of time depend on.
 *
 * @param memory bytes
 * @param load the average number of runnable threads in the minute before, of everything on the machine; negative when it
 *     is not known
 * @param at when it was looked at, in whole seconds, as ISO 8601
 */
public record Machine(int cores, String processor, long memory, String system, String java, double load, String at) {

    private static final Path PROCESSOR_FACTS = Path.of("/proc/cpuinfo");

    /** This machine, now. */
    public static Machine here() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                processorName(),
                system.getTotalMemorySize(),
                system.getName() + " " + system.getVersion(),
                System.getProperty("java.vm.version", "unknown"),
                system.getSystemLoadAverage(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** One line about it. */
    public String told() {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %.1f GB of memory, %s, Java %s, load before the run %.1f, %s",
                cores,
                processor,
                memory / 1e9,
                system,
                java,
                load,
                at);
    }

    private static String processorName() {
        String otherwise = System.getProperty("os.arch", "unknown");
        if (!Files.isReadable(PROCESSOR_FACTS)) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(PROCESSOR_FACTS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
