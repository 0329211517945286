package org.vigienuage.bench.program;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The machine on which figures are measured: a figure without it says little. */
public record Machine(int cores, long memoryBytes, String java, String system) {

    /** This one. */
    public static Machine here() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                memory,
                "Java " + Runtime.version().feature(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    @Override
    public String toString() {
        return "%d cores, %.0f GB, %s, %s".formatted(cores, memoryBytes / 1e9, java, system);
    }
}
