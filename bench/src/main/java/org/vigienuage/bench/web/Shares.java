package org.vigienuage.bench.web;

import java.util.Locale;
import org.vigienuage.bench.machine.CpuSeconds;
import org.vigienuage.bench.program.LoadedHome;
import org.vigienuage.bench.program.WebProgram;

/** CPU seconds of the three that share the cores: the web program, PostgreSQL and who asks. */
record Shares(double web, double postgres, double generator) {

    static Shares now(WebProgram web, LoadedHome home) {
        return new Shares(
                CpuSeconds.of(web.pid()),
                home.cpuSeconds(),
                CpuSeconds.of(ProcessHandle.current().pid()));
    }

    Shares since(Shares earlier) {
        return new Shares(web - earlier.web, postgres - earlier.postgres, generator - earlier.generator);
    }

    String told() {
        return String.format(
                Locale.ROOT, "CPU seconds: web %.1f, PostgreSQL %.1f, generator %.1f", web, postgres, generator);
    }
}
