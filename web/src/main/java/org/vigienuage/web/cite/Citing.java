package org.vigienuage.web.cite;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.edition.QuestionWords;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.status.SourceQueries;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.VersionQueries;

/** Says what is cited when a selection is, in the version that is read. */
@Component
@OneVersion
public class Citing {

    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

    private final VersionQueries versions;
    private final SourceQueries sources;
    private final QuestionWords words;
    private final Citations citations;

    Citing(VersionQueries versions, SourceQueries sources, QuestionWords words, Citations citations) {
        this.versions = versions;
        this.sources = sources;
        this.words = words;
        this.citations = citations;
    }

    /** The day it is for readers. */
    public static LocalDate today() {
        return LocalDate.now(MONTREAL);
    }

    /**
     * What is cited; nothing before the first publication.
     *
     * @param figure what the awards are split by, null for the awards themselves
     * @param site scheme, host and port, without a slash at the end
     */
    public Optional<Cited> cited(
            ContractFilter filter, @Nullable Dimension figure, Language language, String site, LocalDate accessed) {
        return versions.findRead().map(version -> {
            ContractFilter pinned = filter.withVersion(version.name());
            PlainLinks links = new PlainLinks(language);
            return new Cited(
                    language,
                    title(filter, figure, language),
                    version.name(),
                    day(version.publishedAt()),
                    site
                            + (figure == null
                                    ? links.page(Place.CONTRACTS, pinned)
                                    : links.page(Place.FIGURES, figure.key(), pinned)),
                    accessed,
                    sources.findLastFetched().map(Citing::day).orElse(null));
        });
    }

    /**
     * What a page offers to whoever cites it today; nothing before the first publication.
     *
     * @param totals what the awards add up to, for a sentence to quote; null on a page without a number
     */
    public Optional<WaysToCite> ways(
            ContractFilter filter,
            @Nullable Dimension figure,
            Language language,
            String site,
            @Nullable Totals totals) {
        return cited(filter, figure, language, site, today())
                .map(cited -> WaysToCite.of(
                        citations.of(cited), totals == null ? null : Quote.of(cited, totals), filter, figure));
    }

    private String title(ContractFilter filter, @Nullable Dimension figure, Language language) {
        Edition edition = Edition.of(language);
        String what = edition.text(filter.scope() == Scope.ALL ? "cite.title.all" : "cite.title.cloud");
        String split = figure == null ? "" : " " + edition.text("cite.by." + figure.key());
        return edition.text("cite.title.selected", what + split, words.of(filter.withVersion(null), language));
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(MONTREAL).toLocalDate();
    }
}
