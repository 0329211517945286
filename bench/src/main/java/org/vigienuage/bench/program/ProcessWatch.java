package org.vigienuage.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at a running program twice a second, in Linux's {@code /proc}; elsewhere what it cannot see is 0. */
final class ProcessWatch {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");

    private final ProcessHandle program;
    private final Path postmasterFile;
    private double programSeconds;
    private double postgresSeconds;
    private double postgresBefore = -1;
    private long peakBytes;

    ProcessWatch(ProcessHandle program, Path home) {
        this.program = program;
        this.postmasterFile = home.resolve("postgres").resolve("postmaster.pid");
    }

    void look() {
        programSeconds = Math.max(
                programSeconds,
                program.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0);
        Matcher peak = PEAK.matcher(text(PROC.resolve(program.pid() + "/status")));
        if (peak.find()) {
            peakBytes = Math.max(peakBytes, Long.parseLong(peak.group(1)) * 1024);
        }
        double postgres = postgres();
        // A server that runs already has worked for others before.
        postgresBefore = postgresBefore < 0 && postgres > 0 ? (postgres > 5 ? postgres : 0) : postgresBefore;
        postgresSeconds = Math.max(postgresSeconds, postgres - Math.max(0, postgresBefore));
    }

    double programSeconds() {
        return programSeconds;
    }

    double postgresSeconds() {
        return postgresSeconds;
    }

    long peakBytes() {
        return peakBytes;
    }

    /** The server, its children that ended and those that run. */
    private double postgres() {
        List<String> lines = text(postmasterFile).lines().toList();
        if (lines.isEmpty()) {
            return 0;
        }
        long server = Long.parseLong(lines.getFirst().strip());
        double children = ProcessHandle.of(server).stream()
                .flatMap(ProcessHandle::children)
                .mapToDouble(child -> ticks(child.pid(), 2))
                .sum();
        return (ticks(server, 4) + children) / TICKS_PER_SECOND;
    }

    /** Fields 14 to 17 of stat: own time, then that of children that ended. */
    private static double ticks(long process, int fields) {
        String stat = text(PROC.resolve(process + "/stat"));
        String[] parts = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return parts.length < 15
                ? 0
                : Stream.of(parts)
                        .skip(11)
                        .limit(fields)
                        .mapToLong(Long::parseLong)
                        .sum();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
