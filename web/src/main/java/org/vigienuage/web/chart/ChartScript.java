package org.vigienuage.web.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import tools.jackson.databind.json.JsonMapper;

/**
 * ECharts and drawings.js, loaded once and ready to draw; a few seconds to make. The script sees no class, file or network of the
 * program: only text goes in and comes out. One thread at a time may draw.
 */
final class ChartScript implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SERVER = "/org/vigienuage/web/chart/server.js";

    /** What a page would have and ECharts looks for while it loads; a drawing that does not move never calls it. */
    private static final String PAGE = "globalThis.setTimeout = () => 0; globalThis.clearTimeout = () => {};";

    private final Context context;
    private final Value draw;
    private volatile boolean closed;

    ChartScript() {
        // As an interpreter it is fast enough, and any JDK will do.
        context = Context.newBuilder("js")
                .engine(Machine.ENGINE)
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowIO(IOAccess.newBuilder().fileSystem(new ScriptFiles()).build())
                .allowExperimentalOptions(true)
                .option("js.esm-eval-returns-exports", "true")
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build();
        try {
            context.eval("js", PAGE);
            Value server = context.eval(Source.newBuilder("js", "export * from '" + SERVER + "';", "chart.mjs")
                    .build());
            server.getMember("measure")
                    .executeVoid(JSON.writeValueAsString(Typeface.SANS.widths()), Typeface.otherwise());
            draw = server.getMember("svg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Drawn draw(Drawing drawing, Look look) {
        String answer =
                draw.execute(drawing.json().toString(), look.json().toString()).asString();
        return Drawn.of(JSON.readTree(answer));
    }

    /** Also ends a drawing that another thread is waiting for. */
    @Override
    public void close() {
        closed = true;
        context.close(true);
    }

    boolean isClosed() {
        return closed;
    }

    /** Started with the first drawing, not with the program. */
    private static final class Machine {
        private static final Engine ENGINE = Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }
}
