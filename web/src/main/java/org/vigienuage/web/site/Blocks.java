package org.vigienuage.web.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.ledger.DirectShare;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.Ledger.Exclusion;
import org.vigienuage.web.status.GapQueries;
import org.vigienuage.web.status.StatusQueries;

/** Parts that several pages are made of. */
@Component
class Blocks {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final StatusQueries status;
    private final GapQueries gaps;

    Blocks(StatusQueries status, GapQueries gaps) {
        this.status = status;
        this.gaps = gaps;
    }

    /** The total of a selection, its range, its awards, and what is not in it. */
    Block headline(PlainRequest request, ContractFilter filter, Ledger ledger, DirectShare direct) {
        Edition edition = request.edition();
        Format format = edition.format();
        var included = ledger.included();
        return new Block.Headline(
                format.compactMoney(included.central()),
                edition.text("headline.exact", format.money(included.central())),
                new Block.Link(
                        edition.text("explain.this"), "/app/" + edition.links().explain(filter)),
                List.of(
                        Block.Fact.of(
                                edition.text("headline.range"),
                                edition.text(
                                        "headline.rangeValue",
                                        format.compactMoney(included.low()),
                                        format.compactMoney(included.high()))),
                        new Block.Fact(
                                edition.text("headline.awards"),
                                List.of(Block.Cell.link(
                                        format.count(included.awards()),
                                        request.links().page(Place.CONTRACTS, filter)))),
                        Block.Fact.of(
                                edition.text("headline.direct"),
                                edition.text(
                                        "headline.directValue",
                                        format.percent(direct.ofCentral().orElse(null)),
                                        format.percent(direct.ofAwards().orElse(null))))));
    }

    /** The same page in each scope. */
    Block scopes(PlainRequest request, Function<ContractFilter, String> page) {
        Edition edition = request.edition();
        return new Block.Choices(
                edition.text("scope.label"),
                Arrays.stream(Scope.values())
                        .map(scope -> new Block.Choice(
                                edition.text("scope." + scope.key()),
                                page.apply(request.filter().withScope(scope)),
                                scope == request.filter().scope()))
                        .toList());
    }

    /** The same page by each kind of year. */
    Block periods(PlainRequest request, Period chosen, Function<Period, String> page) {
        Edition edition = request.edition();
        return new Block.Choices(
                edition.text("years.label"),
                Arrays.stream(Period.values())
                        .map(each -> new Block.Choice(
                                edition.text("years." + each.code()), page.apply(each), each == chosen))
                        .toList());
    }

    /** How much of the public record is loaded: beside every total. */
    Block coverage(PlainRequest request) {
        return new Block.Coverage(
                status.findCoverage(request.edition().language()).orElse("") + " " + request.text("coverage.source"));
    }

    /** What the total of a selection does not include: what is known to be missing, and where every other award went. */
    List<Block> notIncluded(PlainRequest request, ContractFilter filter, Ledger ledger) {
        Edition edition = request.edition();
        Format format = edition.format();
        List<Block.Item> items = new ArrayList<>();
        gaps.listTouching(filter, edition.language())
                .forEach(gap -> items.add(new Block.Item(
                        edition.text("gaps.severity." + gap.severity()),
                        gap.severity().equals("high"),
                        gap.text(),
                        null)));
        if (ledger.unknown() > 0) {
            items.add(left(
                    request,
                    filter,
                    "unknown",
                    edition.text("ledger.unknown.why"),
                    edition.counted("awards", ledger.unknown())));
        }
        for (Exclusion exclusion : ledger.excluded()) {
            if (exclusion.awards() > 0 || exclusion.central().signum() != 0) {
                items.add(left(
                        request,
                        filter,
                        exclusion.reason(),
                        edition.text("ledger." + exclusion.reason() + ".why"),
                        edition.counted("awards", exclusion.awards()) + ", "
                                + format.compactMoney(exclusion.central())));
            }
        }
        return List.of(new Block.Heading("hors-du-total", edition.text("plain.notIncluded")), new Block.Notes(items));
    }

    private static Block.Item left(
            PlainRequest request, ContractFilter filter, String entry, String why, String counted) {
        Edition edition = request.edition();
        return new Block.Item(
                edition.text("ledger." + entry),
                false,
                why,
                new Block.Link(
                        counted, request.links().page(Place.CONTRACTS, filter.with(Facet.COUNTED, List.of(entry)))));
    }

    /** Rows of totals under the name of what they are split by; each leads where {@code href} says. */
    Block.Table table(
            PlainRequest request,
            String caption,
            String dimension,
            List<AggregateRow> rows,
            Function<AggregateRow, @Nullable String> href,
            Block.@Nullable Link more) {
        Edition edition = request.edition();
        Format format = edition.format();
        BigDecimal largest = rows.stream().map(AggregateRow::central).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<List<Block.Cell>> cells = rows.stream()
                .map(row -> List.of(
                        Block.Cell.link(row.label(), href.apply(row)).filled(parts(row.central(), largest)),
                        Block.Cell.of(format.count(row.awards())),
                        Block.Cell.of(format.dollars(row.low())),
                        Block.Cell.of(format.dollars(row.central())),
                        Block.Cell.of(format.dollars(row.high()))))
                .toList();
        return new Block.Table(
                caption,
                List.of(
                        new Block.Column(dimension, false),
                        new Block.Column(edition.text("column.awards"), true),
                        new Block.Column(edition.text("column.low"), true),
                        new Block.Column(edition.text("column.central"), true),
                        new Block.Column(edition.text("column.high"), true)),
                cells,
                more);
    }

    private static int parts(BigDecimal central, BigDecimal largest) {
        return largest.signum() <= 0 || central.signum() <= 0
                ? 0
                : central.multiply(THOUSAND)
                        .divide(largest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
