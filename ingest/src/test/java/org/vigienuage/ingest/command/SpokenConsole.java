package org.vigienuage.ingest.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** A console whose words a test can read. */
final class SpokenConsole {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console;

    private SpokenConsole(String language) {
        var messages = Messages.of(Map.of("LANG", language));
        console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, 80, messages);
    }

    static SpokenConsole english() {
        return new SpokenConsole("en_CA.UTF-8");
    }

    static SpokenConsole french() {
        return new SpokenConsole("fr_CA.UTF-8");
    }

    Console console() {
        return console;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
