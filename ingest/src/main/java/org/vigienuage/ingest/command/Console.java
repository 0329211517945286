package org.vigienuage.ingest.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the program writes: results to {@code out}, the rest to {@code err}. */
record Console(PrintWriter out, PrintWriter err, boolean terminal, int width, Messages messages) {

    private static final int USUAL_WIDTH = 80;

    /** Control characters, and those that turn the direction of writing; line ends and tabs are our own. */
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\n\r\t]]");

    static Console system(Map<String, String> environment) {
        var messages = Messages.of(environment);
        var dumb = "dumb".equals(environment.get("TERM")) || environment.containsKey("NO_COLOR");
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                System.console() != null && !dumb,
                width(environment),
                messages);
    }

    void say(String key, Object... values) {
        out.println(harmless(messages.text(key, values)));
        out.flush();
    }

    void complain(String key, Object... values) {
        err.println(harmless(messages.text(key, values)));
        err.flush();
    }

    /** Names and values of files are shown as they are, but for what would command the terminal. */
    private static String harmless(String text) {
        return COMMANDS.matcher(text).replaceAll("\uFFFD");
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(stream, true, charset());
    }

    /** In the C locale Java would write question marks for accents; every terminal of today reads UTF-8. */
    private static Charset charset() {
        var declared = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return declared.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : declared;
    }

    private static int width(Map<String, String> environment) {
        try {
            return Math.max(20, Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
        } catch (NumberFormatException none) {
            return USUAL_WIDTH;
        }
    }
}
