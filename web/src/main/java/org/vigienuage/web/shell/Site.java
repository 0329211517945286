package org.vigienuage.web.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.FacetQueries;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.cite.Citing;
import org.vigienuage.web.cite.WaysToCite;
import org.vigienuage.web.edition.QuestionWords;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.FilterProblem;
import org.vigienuage.web.filter.KeyQueries;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.status.CoverageGap;
import org.vigienuage.web.status.GapQueries;
import org.vigienuage.web.status.Source;
import org.vigienuage.web.status.SourceQueries;
import org.vigienuage.web.status.StatusQueries;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;
import org.vigienuage.web.version.VersionReader;

/** What every page needs beside its own figures. */
@Component
public class Site {

    private final VersionQueries versions;
    private final VersionReader reader;
    private final StatusQueries status;
    private final ChoiceQueries choices;
    private final FacetQueries facets;
    private final KeyQueries keys;
    private final QuestionWords words;
    private final SourceQueries sources;
    private final GapQueries gaps;
    private final Citing citing;
    private final SiteAddress address;
    private final FigureFiles files;
    private final String contact;

    Site(
            VersionQueries versions,
            VersionReader reader,
            StatusQueries status,
            ChoiceQueries choices,
            FacetQueries facets,
            KeyQueries keys,
            QuestionWords words,
            SourceQueries sources,
            GapQueries gaps,
            Citing citing,
            SiteAddress address,
            FigureFiles files,
            @Value("${vigie.contact:}") String contact) {
        this.versions = versions;
        this.reader = reader;
        this.status = status;
        this.choices = choices;
        this.facets = facets;
        this.keys = keys;
        this.words = words;
        this.sources = sources;
        this.gaps = gaps;
        this.citing = citing;
        this.address = address;
        this.files = files;
        this.contact = contact.strip();
    }

    /** What this page reads: the version it is pinned to, else the latest; empty before the first publication. */
    public Optional<PublishedVersion> published() {
        return versions.findRead();
    }

    /** What is published now; empty before the first publication. */
    public Optional<PublishedVersion> latest() {
        return versions.findLatest();
    }

    /** Reads as of the version of that name, or the latest when none is named. */
    public <T> T at(@Nullable String version, Function<Optional<PublishedVersion>, T> reading) {
        return reader.at(version, reading);
    }

    /** Whom to write to, an e-mail or web address; empty when whoever runs the site gave none. */
    public String contact() {
        return contact;
    }

    /** What is asked, in words. */
    public String question(PageRequest request) {
        return question(request.filter(), request.edition().language());
    }

    /** Which awards a filter asks for, in words. */
    String question(ContractFilter filter, Language language) {
        return words.of(filter, language);
    }

    FigureFiles files() {
        return files;
    }

    /** The address of the site, as whoever asks has it. */
    String address(HttpServletRequest request) {
        return address.of(request);
    }

    /**
     * How the awards of a page are cited; nothing before the first publication.
     *
     * @param totals what they add up to
     */
    public Optional<WaysToCite> waysToCite(ContractFilter filter, Language language, Totals totals) {
        return waysToCite(filter, null, language, totals);
    }

    /** As the other, of a figure that splits them; without totals there is no sentence to quote. */
    Optional<WaysToCite> waysToCite(
            ContractFilter filter, @Nullable Dimension figure, Language language, @Nullable Totals totals) {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(request -> citing.ways(filter, figure, language, address.of(request), totals));
    }

    /** One sentence on what is loaded. */
    String coverage(Language language) {
        return status.findCoverage(language).orElse("");
    }

    /** The sources other than SEAO that a selection asks for. */
    List<Source> otherSources(ContractFilter filter, Language language) {
        List<String> keys = filter.keys(Facet.SOURCE);
        return keys.isEmpty()
                ? List.of()
                : sources.listSources(language).stream()
                        .filter(source -> !source.key().equals(Facet.SEAO) && keys.contains(source.key()))
                        .toList();
    }

    /** What is known to be missing from the totals of a selection. */
    List<CoverageGap> gaps(ContractFilter filter, Language language) {
        return gaps.listTouching(filter, language);
    }

    /** Whether a key names something. */
    public boolean knows(Facet facet, String key) {
        return keys.listUnknown(ContractFilter.everything().with(facet, List.of(key)))
                .isEmpty();
    }

    /** The keys of a filter that name nothing: no award can have them. */
    List<FilterProblem> unknownKeys(ContractFilter filter) {
        return keys.listUnknown(filter);
    }

    FacetQueries facets() {
        return facets;
    }

    ChoiceQueries choices() {
        return choices;
    }
}
