package org.vigienuage.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.language.Language;

/** One drawing of each kind, of the size that pages show. */
final class Samples {

    static final Edition FRENCH = Edition.of(Language.FRENCH);

    static final List<String> SUPPLIERS = List.of(
            "Microsoft Canada inc.",
            "Amazon Web Services Canada",
            "Oracle Canada ULC",
            "Micrologic inc.",
            "Groupe CGI",
            "Bell Canada, division des services d’hébergement",
            "SAP Canada",
            "Google Cloud Canada");

    static final List<String> MINISTRIES = List.of(
            "Cybersécurité et Numérique",
            "Santé et Services sociaux",
            "Éducation",
            "Justice",
            "Transports et Mobilité durable",
            "Municipalités");

    static final List<String> YEARS = IntStream.range(2016, 2025)
            .mapToObj(year -> year + "-" + (year + 1))
            .toList();

    private Samples() {}

    static Map<String, Drawing> all() {
        Map<String, Drawing> all = new LinkedHashMap<>();
        all.put("ranked", ranked());
        all.put("years", BarDrawing.of(BarDrawing.Kind.YEARS, FRENCH, bars(YEARS, 3)));
        all.put("parts", BarDrawing.of(BarDrawing.Kind.PARTS, FRENCH, parts()));
        all.put("stacked", series(SeriesDrawing.Layout.STACKED, SUPPLIERS, YEARS));
        all.put("beside", series(SeriesDrawing.Layout.BESIDE, SUPPLIERS.subList(0, 2), YEARS.subList(0, 5)));
        all.put("matrix", matrix());
        all.put("flow", flow());
        all.put("timeline", timeline());
        return all;
    }

    static Drawing ranked() {
        return BarDrawing.of(
                BarDrawing.Kind.RANKED,
                FRENCH,
                IntStream.range(0, SUPPLIERS.size())
                        .mapToObj(at -> bar(SUPPLIERS.get(at), 80_000_000L / (at + 1), 0))
                        .toList());
    }

    static Caption caption() {
        return Caption.of(
                FRENCH,
                "Contrats infonuagiques par fournisseur",
                "Infonuagique et licences, adjudications de 2016 à 2025, tous les organismes publics",
                "Graphique de 8 barres. La plus longue est Microsoft Canada inc., 80,0 M$.",
                "2026-11-24.1",
                LocalDate.of(2026, 11, 24),
                "vigie-nuage.example/fr/chiffres/supplier");
    }

    static QuoteCard card() {
        return new QuoteCard(
                Language.FRENCH,
                "624,3\u00a0M$",
                "de 512,0\u00a0M$ à 801,4\u00a0M$ selon le calcul",
                "De 2016 à 2025, les organismes publics du Québec ont accordé 624,3\u00a0M$ de contrats infonuagiques au "
                        + "sens large, en 1\u00a0204 adjudications.",
                caption().source(),
                caption().version(),
                "vigie-nuage.example/fr/");
    }

    private static List<Bar> bars(List<String> labels, int seed) {
        return IntStream.range(0, labels.size())
                .mapToObj(at -> bar(labels.get(at), value(at, seed), 0))
                .toList();
    }

    private static List<Bar> parts() {
        List<String> names = List.of("Infonuagique au sens strict", "Infonuagique probable", "Licences", "Services");
        return IntStream.range(0, names.size())
                .mapToObj(at -> bar(names.get(at), value(at, 5), at))
                .toList();
    }

    private static SeriesDrawing series(SeriesDrawing.Layout layout, List<String> names, List<String> columns) {
        return SeriesDrawing.of(
                layout,
                FRENCH,
                columns,
                IntStream.range(0, names.size())
                        .mapToObj(at -> new SeriesDrawing.Row(names.get(at), bars(columns, at)))
                        .toList());
    }

    private static MatrixDrawing matrix() {
        List<MatrixDrawing.Cell> cells = new ArrayList<>();
        for (int row = 0; row < SUPPLIERS.size(); row++) {
            for (int column = 0; column < MINISTRIES.size(); column++) {
                if ((row + 2 * column) % 5 != 0) {
                    String name = SUPPLIERS.get(row) + ", " + MINISTRIES.get(column);
                    cells.add(new MatrixDrawing.Cell(row, column, Mark.of(bar(name, value(row, column), 0), FRENCH)));
                }
            }
        }
        return new MatrixDrawing(Language.FRENCH, SUPPLIERS, MINISTRIES, cells);
    }

    private static FlowDrawing flow() {
        List<FlowDrawing.Flow> flows = new ArrayList<>();
        for (int from = 0; from < MINISTRIES.size(); from++) {
            for (int to = 0; to < SUPPLIERS.size(); to++) {
                if ((from + to) % 3 != 1) {
                    String name = MINISTRIES.get(from) + " → " + SUPPLIERS.get(to);
                    flows.add(new FlowDrawing.Flow(from, to, Mark.of(bar(name, value(to, from), 0), FRENCH)));
                }
            }
        }
        return new FlowDrawing(Language.FRENCH, ends(MINISTRIES), ends(SUPPLIERS), flows);
    }

    private static List<FlowDrawing.End> ends(List<String> names) {
        return names.stream()
                .map(name -> new FlowDrawing.End(name, "33,4\u00a0M$"))
                .toList();
    }

    private static TimelineDrawing timeline() {
        List<TimelineDrawing.Year> years = IntStream.range(0, YEARS.size())
                .mapToObj(at -> new TimelineDrawing.Year(
                        LocalDate.of(2016 + at, 4, 1), Mark.of(bar(YEARS.get(at), value(at, 3), 0), FRENCH)))
                .toList();
        return TimelineDrawing.of(FRENCH, years, Events.in(Language.FRENCH));
    }

    static Bar bar(String label, long dollars, int series) {
        BigDecimal central = BigDecimal.valueOf(dollars);
        return new Bar(
                label,
                12,
                central.multiply(new BigDecimal("0.8")),
                central,
                central.multiply(new BigDecimal("1.25")),
                "https://vigie-nuage.example/fr/contrats?q=" + Integer.toHexString(label.hashCode()),
                null,
                series);
    }

    private static long value(int one, int other) {
        return 1_000_000L + (one * 7 + other * 13 + 3) % 17 * (9 - one) * 250_000L;
    }
}
