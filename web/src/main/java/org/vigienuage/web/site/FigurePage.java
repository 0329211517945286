package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.edition.QuestionWords;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.ledger.Ledger;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** One figure whole: its sentence, its drawing, every row, what it leaves out, and how to take it away. */
@Component
class FigurePage {

    /** Beyond so many rows a file serves better than a page. */
    private static final int MOST = 200;

    private final AggregateQueries aggregates;
    private final LedgerQueries ledgers;
    private final VersionQueries versions;
    private final QuestionWords words;
    private final Blocks blocks;
    private final FilterForm form;
    private final Sharing sharing;
    private final Files files;
    private final Drawings drawings;
    private final CrossBlocks crosses;

    FigurePage(
            AggregateQueries aggregates,
            LedgerQueries ledgers,
            VersionQueries versions,
            QuestionWords words,
            Blocks blocks,
            FilterForm form,
            Sharing sharing,
            Files files,
            Drawings drawings,
            CrossBlocks crosses) {
        this.aggregates = aggregates;
        this.ledgers = ledgers;
        this.versions = versions;
        this.words = words;
        this.blocks = blocks;
        this.form = form;
        this.sharing = sharing;
        this.files = files;
        this.drawings = drawings;
        this.crosses = crosses;
    }

    /** « Contrats infonuagiques du Québec par fournisseur ». */
    static String title(Edition edition, Dimension dimension, ContractFilter filter) {
        String what = edition.text(filter.scope() == Scope.ALL ? "cite.title.all" : "cite.title.cloud");
        return what + " " + edition.text("cite.by." + dimension.key());
    }

    PlainAnswer of(PlainRequest request, Dimension dimension) {
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        PlainLinks links = request.links();
        String key = dimension.key();
        Ledger ledger = ledgers.ledger(filter);
        List<AggregateRow> rows = aggregates.rows(dimension, filter, edition.language());
        List<AggregateRow> years = aggregates.rows(Dimension.YEAR, filter, edition.language());
        String title = title(edition, dimension, filter);
        String sentence = new Sentences(edition).ofFigure(dimension, filter, ledger, rows, years);
        List<Block.Download> downloads = files.of(request, Place.FIGURES, key);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Lead(sentence));
        parts.add(new Block.Note(words.of(filter, edition.language())));
        parts.add(blocks.scopes(request, chosen -> links.page(Place.FIGURES, key, chosen)));
        parts.add(others(request, dimension));
        parts.add(form.at(request, links.path(Place.FIGURES, key), without -> links.page(Place.FIGURES, key, without)));
        if (rows.isEmpty()) {
            parts.add(new Block.Nothing(
                    edition.text("chart.empty"),
                    List.of(new Block.Link(
                            edition.text("filter.removeAll"),
                            links.page(Place.FIGURES, key, ContractFilter.everything())))));
        } else {
            parts.add(blocks.headline(request, filter, ledger, ledgers.directShare(filter)));
            parts.add(figure(request, dimension, title, rows));
        }
        parts.addAll(crosses.of(request, dimension));
        parts.add(blocks.coverage(request));
        parts.addAll(blocks.notIncluded(request, filter, ledger));
        parts.addAll(sources(request));
        parts.add(new Block.Heading("telecharger", edition.text("data.downloads")));
        parts.add(new Block.Downloads(downloads));
        parts.addAll(sharing.cite(request, filter, dimension, ledger.included(), Place.FIGURES, key));
        parts.addAll(sharing.embed(request, Place.FIGURES, key, title));
        String version = versions.findRead().map(PublishedVersion::name).orElse(null);
        String covers = Period.span(years).map(span -> span[0] + "/" + span[1]).orElse(null);
        return new PlainAnswer.Found(new PlainPage(
                Place.FIGURES,
                key,
                title,
                sentence,
                true,
                "/app/" + edition.links().page(Links.EXPLORE, filter, "by", key),
                links.twin(Place.FIGURES, key, ".png", filter),
                List.of(new Block.Link(edition.text("plain.nav.figures"), links.page(Place.FIGURES, filter))),
                List.of(request.options(CrossBlocks.ACROSS)),
                List.of(LinkedData.dataset(
                        request, title, sentence, links.page(Place.FIGURES, key, filter), version, covers, downloads)),
                parts));
    }

    /** The same selection split by something else. */
    private static Block others(PlainRequest request, Dimension chosen) {
        Edition edition = request.edition();
        return new Block.Choices(
                edition.text("plain.figures.by"),
                Arrays.stream(Dimension.values())
                        .map(dimension -> new Block.Choice(
                                edition.text("plain.dimension." + dimension.key()),
                                request.links().page(Place.FIGURES, dimension.key(), request.filter()),
                                dimension == chosen))
                        .toList());
    }

    private Block figure(PlainRequest request, Dimension dimension, String title, List<AggregateRow> rows) {
        Edition edition = request.edition();
        return new Block.Figure(
                "figure",
                edition.text("plain.figure.rows", edition.format().count(rows.size())),
                edition.text(dimension.isPeriod() ? "years.note" : "plain.figure.note"),
                drawings.inline(request, dimension, request.filter(), rows, row -> href(request, dimension, row))
                        .orElse(null),
                Drawings.spoken(edition, title, rows),
                blocks.table(
                        request,
                        title,
                        edition.text("plain.dimension." + dimension.key()),
                        rows.stream().limit(MOST).toList(),
                        row -> href(request, dimension, row),
                        rows.size() <= MOST
                                ? null
                                : new Block.Link(
                                        edition.text(
                                                "plain.figure.all",
                                                edition.format().count(rows.size())),
                                        request.links()
                                                .twin(Place.FIGURES, dimension.key(), ".csv", request.filter()))),
                List.of(picture(request, dimension, ".svg"), picture(request, dimension, ".png")));
    }

    private static Block.Link picture(PlainRequest request, Dimension dimension, String suffix) {
        return new Block.Link(
                suffix.substring(1).toUpperCase(Locale.ROOT),
                request.links().twin(Place.FIGURES, dimension.key(), suffix, request.filter()));
    }

    /** The page of what a row is about, else its records; nothing where neither can be asked for. */
    private static @Nullable String href(PlainRequest request, Dimension dimension, AggregateRow row) {
        PlainLinks links = request.links();
        ContractFilter filter = request.filter();
        return switch (dimension) {
            case SUPPLIER -> row.canBeAskedFor() ? links.page(Place.SUPPLIERS, row.key(), filter) : null;
            case MAKER -> row.key().equals("unknown") ? null : links.page(Place.MAKERS, row.key(), filter);
            case MINISTRY -> links.page(Place.MINISTRIES, row.key(), filter);
            case ORGANIZATION -> links.page(Place.ORGANIZATIONS, row.key(), filter);
            case YEAR -> year(request, Period.CALENDAR, row).orElse(null);
            case FISCAL_YEAR -> year(request, Period.FISCAL, row).orElse(null);
            case JURISDICTION, SECTOR, METHOD, SERVICE, SOURCE ->
                links.page(Place.CONTRACTS, filter.with(Facet.valueOf(dimension.name()), List.of(row.key())));
            case SCOPE ->
                Scope.parseOptional(row.key())
                        .map(scope -> links.page(Place.CONTRACTS, filter.withAddedBy(scope)))
                        .orElse(null);
            case MAKER_JURISDICTION -> null;
        };
    }

    private static Optional<String> year(PlainRequest request, Period period, AggregateRow row) {
        return period.within(request.filter(), row)
                .map(within -> request.links().page(Place.CONTRACTS, within));
    }

    private static List<Block> sources(PlainRequest request) {
        Edition edition = request.edition();
        ContractFilter version =
                ContractFilter.everything().withVersion(request.filter().version());
        return List.of(
                new Block.Heading("sources", edition.text("plain.sources")),
                new Block.Prose(List.of(edition.text("plain.sources.text"))),
                new Block.Links(List.of(
                        new Block.Link(
                                edition.text("explain.this"),
                                "/app/" + edition.links().explain(request.filter())),
                        new Block.Link(
                                edition.text("nav.method"), request.links().page(Place.METHOD, version)),
                        new Block.Link(
                                edition.text("data.loaded"), request.links().page(Place.DATA, version)))));
    }
}
