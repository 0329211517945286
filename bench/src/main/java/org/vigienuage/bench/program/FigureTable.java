package org.vigienuage.bench.program;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Figures with the machine they were measured on, as a table for people and as JSON. */
public record FigureTable(Machine machine, List<Figure> figures) {

    /** Prints the table in Markdown. */
    public void print(PrintWriter out) {
        out.println();
        out.println(machine);
        out.println("| figure | value | reference | ratio | bar | met |");
        out.println("|---|--:|---|--:|---|---|");
        for (Figure figure : figures) {
            Double reference = figure.reference();
            Double ratio = figure.ratio();
            out.printf(
                    "| %s | %s %s | %s | %s | %s | %s |%n",
                    figure.name(),
                    Figure.number(figure.value()),
                    figure.unit(),
                    reference == null
                            ? ""
                            : figure.referenceName() + ": " + Figure.number(reference) + " " + figure.unit(),
                    ratio == null ? "" : Figure.number(ratio),
                    figure.bar(),
                    figure.bar().isEmpty() ? "" : figure.met() ? "yes" : "NO");
        }
        out.flush();
    }

    /** Whether every bar is met. */
    public boolean areAllMet() {
        return figures.stream().allMatch(Figure::met);
    }

    /** Writes them as JSON. */
    public void write(Path file) throws IOException {
        Files.writeString(
                file,
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("machine", machine, "figures", figures)));
    }
}
