package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.edition.PlainLinks;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.PublishedVersion;

/**
 * What stands around the content of a plain page, and in its head.
 *
 * @param latest what is published now, null before the first publication
 */
public record Frame(
        PlainRequest request,
        PlainPage page,
        @Nullable PublishedVersion read,
        @Nullable PublishedVersion latest) {

    private static final List<Place> PLACES =
            List.of(Place.HOME, Place.SUPPLIERS, Place.ORGANIZATIONS, Place.CONTRACTS, Place.METHOD, Place.DATA);

    /** A place of the navigation. */
    public record Entry(String text, String href, boolean current) {}

    public Edition edition() {
        return request.edition();
    }

    public String text(String key, Object... values) {
        return edition().text(key, values);
    }

    public String language() {
        return edition().language().code();
    }

    public String title() {
        return page.title() + " – Vigie-nuage";
    }

    /** The one address of this page. */
    public String canonical() {
        return address(edition().language());
    }

    /** The address of this page in a language. */
    public String address(Language language) {
        PlainLinks links = new PlainLinks(language);
        String[] options = page.options().toArray(String[]::new);
        String key = page.key();
        return request.base()
                + (key == null
                        ? links.page(page.place(), request.filter(), options)
                        : links.page(page.place(), key, request.filter(), options));
    }

    public String french() {
        return address(Language.FRENCH);
    }

    public String english() {
        return address(Language.ENGLISH);
    }

    public String otherLanguage() {
        return address(edition().language() == Language.FRENCH ? Language.ENGLISH : Language.FRENCH);
    }

    public String otherLanguageCode() {
        return edition().language() == Language.FRENCH ? "en" : "fr";
    }

    public String home() {
        return request.links().page(Place.HOME, kept());
    }

    /** Where whatever is typed into the search of every page is looked for. */
    public String findAddress() {
        return request.links().path(Place.CONTRACTS, null);
    }

    /** What every page leads to beside the navigation. */
    public List<Block.Link> footerLinks() {
        ContractFilter all = ContractFilter.everything();
        return List.of(Place.VERSIONS, Place.CORRECTIONS, Place.CLAIMS, Place.API, Place.ACCESSIBILITY).stream()
                .map(place -> new Block.Link(name(place), request.links().page(place, all)))
                .toList();
    }

    public List<Entry> navigation() {
        return PLACES.stream()
                .map(place -> new Entry(name(place), request.links().page(place, kept()), place == section()))
                .toList();
    }

    /** The place of the navigation that the page belongs to. */
    private Place section() {
        return switch (page.place()) {
            case MAKERS -> Place.SUPPLIERS;
            case MINISTRIES -> Place.ORGANIZATIONS;
            default -> page.place();
        };
    }

    /** Whether it is the page itself that the navigation leads to, rather than one under it. */
    public boolean isTop() {
        return page.key() == null;
    }

    /** Search engines keep the pages of the latest version that no filter narrows. */
    public boolean indexed() {
        ContractFilter filter = request.filter();
        return page.indexed() && !request.embedded() && filter.equals(ContractFilter.of(filter.scope()));
    }

    /** What another site shows of the page: its sentence and its first figure. */
    public List<Block> essential() {
        List<Block> essential = new ArrayList<>();
        page.blocks().stream().filter(Block.Lead.class::isInstance).findFirst().ifPresent(essential::add);
        page.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .findFirst()
                .ifPresent(essential::add);
        return essential;
    }

    /** The scope and version go along from page to page. */
    private ContractFilter kept() {
        return ContractFilter.of(request.filter().scope())
                .withVersion(request.filter().version());
    }

    private String name(Place place) {
        return text("plain.nav." + place.key());
    }

    public String absolute(String href) {
        return href.startsWith("/") ? request.base() + href : href;
    }

    /** What the page says for programs. */
    public List<String> linkedData() {
        List<String> data = new ArrayList<>(page.linkedData());
        if (!page.crumbs().isEmpty()) {
            data.add(LinkedData.breadcrumbs(request, page.crumbs(), page.title(), canonical()));
        }
        return data;
    }

    /** Parts of the address that were not understood. */
    public List<String> ignored() {
        return request.problems().stream()
                .map(problem ->
                        problem.value().isEmpty() ? problem.parameter() : problem.parameter() + "=" + problem.value())
                .map(written -> text("filter.ignored", written))
                .toList();
    }

    /** Which earlier version is shown, when one is asked for. */
    public Optional<String> pinned() {
        return Optional.ofNullable(request.filter().version()).map(name -> text("pinned.version", name));
    }

    /** Whether the version that is asked for is the latest. */
    public boolean pinnedIsLatest() {
        return latest != null && latest.name().equals(request.filter().version());
    }

    public String latestAddress() {
        return new Frame(request.unpinned(), page, read, latest).canonical();
    }

    /** The feed of the awards that the page is about; nothing on a page about something else. */
    public Optional<String> feed() {
        return Cut.of(request.filter(), page.place(), page.key())
                .map(Cut::filter)
                .or(() -> page.place() == Place.HOME ? Optional.of(request.filter()) : Optional.empty())
                .map(filter -> edition().links().api("contracts" + ".atom", filter, Links.LANGUAGE_KEY, language()));
    }

    /** Where other sites read how to show the page; nothing on a page without a figure. */
    public Optional<String> oembed() {
        return page.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .findFirst()
                .map(figure -> request.base() + "/oembed?format=json&url=" + Links.encoded(canonical()));
    }
}
