package org.vigienuage.bench.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresTest {

    private static final Figure SLOW = Figure.of("ingest", 40, "s").beside(10).under(Bar.ratioAtMost(3));
    private static final Figure QUICK = Figure.of("pages", 2500, "requests/s").under(Bar.atLeast(2000));

    @Test
    void aRatioIsTheValueOverItsReference() {
        assertThat(SLOW.ratio()).hasValue(4.0);
        assertThat(SLOW.isMet()).hasValue(false);
        assertThat(QUICK.isMet()).hasValue(true);
    }

    @Test
    void aRatioWithoutReferenceMeetsNoBar() {
        assertThat(Figure.of("ingest", 1, "s").under(Bar.ratioAtMost(3)).isMet())
                .hasValue(false);
    }

    @Test
    void oneBarThatIsMissedFailsTheRun() {
        assertThat(new Figures("ingest").add(QUICK).exitCode()).isZero();
        assertThat(new Figures("ingest").add(QUICK).add(SLOW).exitCode()).isEqualTo(1);
    }

    @Test
    void theTableSaysTheRatioTheBarAndWhetherItIsMet() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new Figures("ingest").add(SLOW).add(QUICK).note("On a Tuesday.").print(new PrintStream(bytes, true, UTF_8));

        assertThat(bytes.toString(UTF_8))
                .contains("cores", "On a Tuesday.")
                .containsPattern("ingest +40 +s +10 +4 +ratio <= 3 +NO")
                .containsPattern("pages +2500 +requests/s +>= 2000 +yes");
    }

    @Test
    void theFileSaysTheSame(@TempDir Path folder) {
        Path file = folder.resolve("figures.json");

        new Figures("ingest").add(SLOW).write(file);

        JsonNode read = JsonMapper.shared().readTree(file);
        assertThat(read.at("/bench").stringValue()).isEqualTo("ingest");
        assertThat(read.at("/machine/cores").intValue()).isPositive();
        assertThat(read.at("/figures/0/ratio").doubleValue()).isEqualTo(4.0);
        assertThat(read.at("/figures/0/met").booleanValue()).isFalse();
    }
}
