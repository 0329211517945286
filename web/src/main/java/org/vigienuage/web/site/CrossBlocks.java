package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Cross;
import org.vigienuage.web.aggregate.CrossQueries;
import org.vigienuage.web.aggregate.CrossRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Place;

/** A figure split by a second thing. */
@Component
class CrossBlocks {

    /** The key of an address that names the second thing. */
    static final String ACROSS = "across";

    private static final int MOST = 200;

    private final CrossQueries crosses;

    CrossBlocks(CrossQueries crosses) {
        this.crosses = crosses;
    }

    /** The groups where a second dimension is asked for, and the ways to ask for one. */
    List<Block> of(PlainRequest request, Dimension by) {
        Edition edition = request.edition();
        List<Block> parts = new ArrayList<>();
        request.option(ACROSS)
                .flatMap(Dimension::parseOptional)
                .filter(across -> across != by)
                .ifPresent(across -> {
                    parts.add(new Block.Heading("croisement", title(edition, by, across)));
                    parts.add(table(request, new Cross(by, across)));
                });
        parts.add(new Block.Details(
                edition.text("plain.cross.choose"),
                List.of(new Block.Links(Arrays.stream(Dimension.values())
                        .filter(across -> across != by)
                        .map(across -> new Block.Link(
                                edition.text("plain.dimension." + across.key()),
                                request.links().page(Place.FIGURES, by.key(), request.filter(), ACROSS, across.key())))
                        .toList()))));
        return parts;
    }

    private static String title(Edition edition, Dimension by, Dimension across) {
        return edition.text(
                "plain.cross.title",
                edition.text("plain.dimension." + by.key()),
                edition.text("plain.dimension." + across.key()));
    }

    private Block table(PlainRequest request, Cross cross) {
        Edition edition = request.edition();
        List<CrossRow> rows = crosses.first(cross, request.filter(), edition.language(), Basis.CENTRAL, MOST);
        return new Block.Table(
                edition.text("plain.cross.caption", edition.format().count(MOST)),
                List.of(
                        Block.Column.words(
                                edition.text("plain.dimension." + cross.by().key())),
                        Block.Column.words(
                                edition.text("plain.dimension." + cross.across().key())),
                        Block.Column.number(edition.text("column.awards")),
                        Block.Column.number(edition.text("column.low")),
                        Block.Column.number(edition.text("column.central")),
                        Block.Column.number(edition.text("column.high"))),
                rows.stream().map(row -> cells(edition.format(), row)).toList(),
                new Block.Link(
                        edition.text("plain.cross.csv"),
                        edition.links()
                                .api(
                                        "crosses/" + cross.by().key() + "/"
                                                + cross.across().key() + ".csv",
                                        request.filter())));
    }

    private static List<Block.Cell> cells(Format format, CrossRow row) {
        return List.of(
                Block.Cell.of(row.label()),
                Block.Cell.of(row.acrossLabel()),
                Block.Cell.of(format.count(row.awards())),
                Block.Cell.of(format.dollars(row.low())),
                Block.Cell.of(format.dollars(row.central())),
                Block.Cell.of(format.dollars(row.high())));
    }
}
