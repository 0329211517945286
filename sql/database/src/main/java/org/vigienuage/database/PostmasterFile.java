package org.vigienuage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code postmaster.pid}, which a running server keeps in its data directory and a killed one leaves behind.
 *
 * @param pid process of the server
 * @param port port it listens on, or 0 while it does not say
 */
record PostmasterFile(long pid, int port) {

    static Path in(Path data) {
        return data.resolve("postmaster.pid");
    }

    static Optional<PostmasterFile> read(Path data) {
        List<String> lines;
        try {
            lines = Files.readAllLines(in(data));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new DatabaseException("Cannot read " + in(data) + ": " + e.getMessage(), e);
        }
        return Optional.of(new PostmasterFile(number(lines, 0), (int) number(lines, 3)));
    }

    /** Whether a process of that number runs that is, or may be, a PostgreSQL. */
    boolean mayBeAlive() {
        return pid > 0
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> !isZombie())
                        .map(process -> process.info()
                                .command()
                                .map(command -> command.contains("postgres"))
                                .orElse(true))
                        .orElse(false);
    }

    /** Killed, but nobody has asked how it ended: usual in containers, whose first process is no init. */
    private boolean isZombie() {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return state.startsWith("Z", state.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }

    private static long number(List<String> lines, int index) {
        try {
            return lines.size() > index ? Long.parseLong(lines.get(index).strip()) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
