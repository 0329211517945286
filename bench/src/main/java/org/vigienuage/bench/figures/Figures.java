package org.vigienuage.bench.figures;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigienuage.bench.machine.Machine;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one run of a bench, in the order they were measured. */
public final class Figures {

    private static final List<String> HEADS = List.of("figure", "value", "", "reference", "ratio", "bar", "met");

    private final String bench;
    private final Machine machine;
    private final List<Figure> measured = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** For {@code bench}, the name of the command; the machine is looked at now. */
    public Figures(String bench) {
        this.bench = bench;
        this.machine = Machine.here();
    }

    public Figures add(Figure figure) {
        measured.add(figure);
        return this;
    }

    /** Says how something was measured, or what the figures do not show. */
    public Figures note(String text) {
        notes.add(text);
        return this;
    }

    public List<Figure> all() {
        return List.copyOf(measured);
    }

    /** 0 when every bar is met, else 1. */
    public int exitCode() {
        return measured.stream().allMatch(figure -> figure.isMet().orElse(true)) ? 0 : 1;
    }

    /** Prints the table, the machine above it and the notes below. */
    public void print(PrintStream out) {
        out.printf("%nvigie bench %s%n%s%n%n", bench, machine.told());
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        measured.forEach(figure -> rows.add(cells(figure)));
        TextTable.print(rows, out);
        notes.forEach(note -> out.printf("%n%s%n", note));
        out.flush();
    }

    /** Writes the same as JSON, for other programs and for comparing runs. */
    public void write(Path file) {
        ObjectMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bench", bench);
        document.put("machine", machine);
        document.put("figures", measured.stream().map(Figures::entry).toList());
        document.put("notes", notes);
        json.writeValue(file, document);
    }

    private static Map<String, @Nullable Object> entry(Figure figure) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("figure", figure.name());
        entry.put("value", figure.value());
        entry.put("unit", figure.unit());
        entry.put("reference", figure.reference());
        entry.put("ratio", figure.ratio().orElse(null));
        Bar bar = figure.bar();
        entry.put("bar", bar == null ? null : bar.toString());
        entry.put("met", figure.isMet().orElse(null));
        return entry;
    }

    private static List<String> cells(Figure figure) {
        Double reference = figure.reference();
        Bar bar = figure.bar();
        return List.of(
                figure.name(),
                Figure.number(figure.value()),
                figure.unit(),
                reference == null ? "" : Figure.number(reference),
                figure.ratio().map(Figure::number).orElse(""),
                bar == null ? "" : bar.toString(),
                figure.isMet().map(met -> met ? "yes" : "NO").orElse(""));
    }
}
