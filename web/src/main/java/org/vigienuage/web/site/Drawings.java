package org.vigienuage.web.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.chart.BarDrawing;
import org.vigienuage.web.chart.Caption;
import org.vigienuage.web.chart.ChartFailure;
import org.vigienuage.web.chart.ChartImages;
import org.vigienuage.web.chart.PictureSize;
import org.vigienuage.web.edition.Bar;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.QuestionWords;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.version.VersionQueries;

/** Figures drawn on the server, in pages and as pictures. A page can always do without: its table has the same numbers. */
@Component
class Drawings {

    /** More bars than these are too thin to read; the table has them all. */
    private static final int MOST = 15;

    private static final int WIDTH = 960;
    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

    private final ChartImages images;
    private final AggregateQueries aggregates;
    private final QuestionWords words;
    private final VersionQueries versions;

    Drawings(ChartImages images, AggregateQueries aggregates, QuestionWords words, VersionQueries versions) {
        this.images = images;
        this.aggregates = aggregates;
        this.words = words;
        this.versions = versions;
    }

    /** The drawing to stand in a page, each bar under its link; nothing where it cannot be drawn now. */
    Optional<String> inline(
            PlainRequest request,
            Dimension dimension,
            ContractFilter filter,
            List<AggregateRow> rows,
            Function<AggregateRow, @Nullable String> href) {
        return rows.isEmpty()
                ? Optional.empty()
                : attempt(() -> images.inline(
                        drawing(request.edition(), dimension, rows, href),
                        caption(request, dimension, filter, rows),
                        WIDTH));
    }

    /** The figure as a document that stands alone; nothing where it cannot be drawn now. */
    Optional<byte[]> svg(PlainRequest request, Dimension dimension, ContractFilter filter) {
        List<AggregateRow> rows =
                aggregates.rows(dimension, filter, request.edition().language());
        return attempt(() -> images.svg(
                drawing(request.edition(), dimension, rows, row -> null), caption(request, dimension, filter, rows)));
    }

    Optional<byte[]> png(PlainRequest request, Dimension dimension, ContractFilter filter) {
        List<AggregateRow> rows =
                aggregates.rows(dimension, filter, request.edition().language());
        return attempt(() -> images.png(
                drawing(request.edition(), dimension, rows, row -> null),
                caption(request, dimension, filter, rows),
                PictureSize.CARD));
    }

    /** What is drawn now, or nothing when that fails. */
    static <T> Optional<T> attempt(Supplier<T> drawn) {
        try {
            return Optional.of(drawn.get());
        } catch (ChartFailure failure) {
            return Optional.empty();
        }
    }

    private static BarDrawing drawing(
            Edition edition,
            Dimension dimension,
            List<AggregateRow> rows,
            Function<AggregateRow, @Nullable String> href) {
        BarDrawing.Kind kind = dimension.isPeriod() ? BarDrawing.Kind.YEARS : BarDrawing.Kind.RANKED;
        List<AggregateRow> shown =
                dimension.isPeriod() ? rows : rows.stream().limit(MOST).toList();
        return BarDrawing.of(
                kind,
                edition,
                shown.stream()
                        .map(row -> new Bar(
                                row.label(),
                                row.awards(),
                                row.low(),
                                row.central(),
                                row.high(),
                                href.apply(row),
                                null,
                                0))
                        .toList());
    }

    private Caption caption(PlainRequest request, Dimension dimension, ContractFilter filter, List<AggregateRow> rows) {
        Edition edition = request.edition();
        String title = FigurePage.title(edition, dimension, filter);
        return versions.findRead()
                .map(version -> Caption.of(
                        edition,
                        title,
                        words.of(filter.withVersion(null), edition.language()),
                        spoken(edition, title, rows),
                        version.name(),
                        day(version.publishedAt()),
                        address(request)))
                .orElseThrow();
    }

    static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(MONTREAL).toLocalDate();
    }

    /** Where the site is, without the scheme that everybody knows. */
    static String address(PlainRequest request) {
        return request.base().replaceFirst("^https?://", "");
    }

    /** What there is to see, in a sentence. */
    static String spoken(Edition edition, String title, List<AggregateRow> rows) {
        return rows.stream()
                .max(Comparator.comparing(AggregateRow::central))
                .map(largest -> edition.text(
                        "chart.spoken",
                        title,
                        edition.format().count(Math.min(rows.size(), MOST)),
                        largest.label(),
                        edition.format().compactMoney(largest.central())))
                .orElse(edition.text("chart.empty"));
    }
}
