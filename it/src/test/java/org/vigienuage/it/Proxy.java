package org.vigienuage.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

/** HAProxy with the configuration of the operations guide, on other ports. */
final class Proxy implements AutoCloseable {

    private static final Path CONFIGURATION = Program.ROOT.resolve("docs/operations/haproxy.cfg");

    private final Process process;
    private final Path configuration;
    private final int port;

    private Proxy(Process process, Path configuration, int port) {
        this.process = process;
        this.configuration = configuration;
        this.port = port;
    }

    /** Skips the test, and says so, where there is no HAProxy. */
    static void assumeInstalled() {
        assumeTrue(Files.isExecutable(Path.of("/usr/sbin/haproxy")), "No HAProxy: apt-get install haproxy");
    }

    /** Before two replicas that answer on these ports and say on the others whether they are ready. */
    static Proxy before(int one, int oneManagement, int two, int twoManagement) throws IOException {
        int port = Site.freePort();
        String text = Files.readString(CONFIGURATION)
                .replaceAll("(?m)^ +log /dev/log local0$", "")
                .replaceAll("(?m)^ {4}bind :80$", Matcher.quoteReplacement("    bind 127.0.0.1:" + port))
                .replace("127.0.0.1:8081 check port 9081", "127.0.0.1:" + one + " check port " + oneManagement)
                .replace("127.0.0.1:8082 check port 9082", "127.0.0.1:" + two + " check port " + twoManagement);
        Path configuration = Files.createTempFile("vigie-it-", ".cfg");
        Files.writeString(configuration, text);
        Process process = new ProcessBuilder("/usr/sbin/haproxy", "-db", "-f", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("vigie-it-", ".log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "end-proxy"));
        return new Proxy(process, configuration, port);
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        Files.delete(configuration);
    }
}
