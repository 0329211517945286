package org.vigienuage.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** CPU time of processes as the kernel counts it, in {@code /proc}; where there is none, nothing is known and 0 is told. */
public final class CpuSeconds {

    private static final double TICKS_PER_SECOND = 100;
    /** Of what stands after the name in {@code /proc/…/stat}: parent; user and system time, its own and of children that ended. */
    private static final int PARENT = 1;

    private static final int FIRST_TIME = 11;
    private static final int OWN_TIMES = 2;
    private static final int ALL_TIMES = 4;

    private CpuSeconds() {}

    /** What a process has used so far, without its children. */
    public static double of(long pid) {
        return times(pid, OWN_TIMES);
    }

    /** What a process and its children have used so far, those included that have ended. */
    public static double ofFamily(long pid) {
        double children = processes().stream()
                .filter(child -> stat(child)
                        .filter(fields -> fields.get(PARENT).equals(Long.toString(pid)))
                        .isPresent())
                .mapToDouble(child -> times(child, OWN_TIMES))
                .sum();
        return times(pid, ALL_TIMES) + children;
    }

    private static double times(long pid, int count) {
        return stat(pid).stream()
                        .flatMap(fields -> fields.subList(FIRST_TIME, FIRST_TIME + count).stream())
                        .mapToLong(Long::parseLong)
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static List<Long> processes() {
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::parseLong)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<List<String>> stat(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name stands in parentheses and may hold anything.
            return Optional.of(Arrays.asList(
                    line.substring(line.lastIndexOf(')') + 2).strip().split(" ")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
