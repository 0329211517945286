package org.vigienuage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL refuses to run as root. This is what to put before its commands so that it runs all the same: nothing
 * for an ordinary user; for root a user namespace of its own or, where a container forbids that, the user
 * {@code nobody}.
 *
 * @param prefix words before the command
 * @param owner who must own the files of the server, or null when that is whoever runs this program
 */
record Unprivileged(List<String> prefix, @Nullable String owner) {

    private static final String NOBODY = "nobody";
    static final Unprivileged AS_IS = new Unprivileged(List.of(), null);
    static final Unprivileged OWN_NAMESPACE = new Unprivileged(List.of("unshare", "-U"), null);
    static final Unprivileged AS_NOBODY =
            new Unprivileged(List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups"), NOBODY);

    /** The first way that works here, with the programs in {@code folder}. */
    static Unprivileged choose(Path folder) {
        if (PostgresBinaries.isWindows() || !isRoot()) {
            return AS_IS;
        }
        return Stream.of(OWN_NAMESPACE, AS_NOBODY)
                .filter(way -> way.worksWith(folder))
                .findFirst()
                .orElseThrow(() -> new DatabaseException("PostgreSQL does not run as root. This machine allows root no"
                        + " user namespace, and as the user " + NOBODY + " it cannot reach " + folder
                        + ". Run Vigie-nuage as an ordinary user, set VIGIE_HOME to a folder that is open to all"
                        + " users, or set SPRING_DATASOURCE_URL to a PostgreSQL 15 or later."));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Hands a folder and all in it to the user that will work in it. */
    void own(Path folder) throws IOException {
        if (!isRoot() || PostgresBinaries.isWindows()) {
            return;
        }
        String name = owner == null ? "root" : owner;
        UserPrincipal user =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
        if (Files.getOwner(folder).equals(user)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.toList();
        }
        // The folder itself last: it is what tells the next time that all of it was done.
        for (Path file : files.reversed()) {
            Files.setAttribute(file, "owner:owner", user, LinkOption.NOFOLLOW_LINKS);
        }
    }

    boolean worksWith(Path folder) {
        try {
            Process process = new ProcessBuilder(command(List.of(
                            "sh", "-c", "test \"$(id -u)\" != 0 && test -r \"$0/bin/postgres\"", folder.toString())))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
