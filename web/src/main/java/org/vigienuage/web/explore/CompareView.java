package org.vigienuage.web.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.ChosenNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.edition.Period;
import org.vigienuage.web.figure.PortraitFigures;
import org.vigienuage.web.filter.ChoiceQueries;
import org.vigienuage.web.search.SearchQueries;
import org.vigienuage.web.shell.CoverageNote;
import org.vigienuage.web.shell.FilteredPage;
import org.vigienuage.web.shell.MainLayout;
import org.vigienuage.web.shell.PageRequest;
import org.vigienuage.web.shell.ScopeChoice;
import org.vigienuage.web.shell.Site;
import org.vigienuage.web.shell.Words;

/** Two suppliers, makers, bodies or ministries side by side, over the same selection. */
@Route(value = Links.COMPARE, layout = MainLayout.class)
class CompareView extends FilteredPage {

    static final String FIRST = "a";
    static final String SECOND = "b";

    private final PortraitFigures portraits;
    private final ChoiceQueries choices;
    private final SearchQueries search;
    private @Nullable SideField first;
    private @Nullable SideField second;
    private @Nullable PageRequest asked;

    CompareView(Site site, PortraitFigures portraits, ChoiceQueries choices, SearchQueries search) {
        super(site);
        this.portraits = portraits;
        this.choices = choices;
        this.search = search;
    }

    @Override
    protected String[] options(PageRequest request) {
        List<String> options = new ArrayList<>();
        for (String key : List.of(FIRST, SECOND)) {
            side(request, key).ifPresent(side -> options.addAll(List.of(key, side.written())));
        }
        options.addAll(List.of(Period.of(request.option(Period.QUERY_KEY)).option()));
        return options.toArray(String[]::new);
    }

    @Override
    protected Component[] ownFields(PageRequest request) {
        Div fields = new Div(field(request, FIRST), field(request, SECOND));
        fields.addClassName("vn-form");
        return new Component[] {fields};
    }

    @Override
    protected Optional<String> fill(PageRequest request, Div before, Div after) {
        asked = request;
        Edition edition = request.edition();
        before.addClassName("vn-stack");
        before.add(
                new H1(edition.text("compare.title")),
                new ExploreViews(request),
                Words.lead(edition.text("compare.lead")),
                new CoverageNote(request, site()),
                new ScopeChoice(request, Links.COMPARE, options(request)));
        after.addClassName("vn-section");
        List<Compared> found = new ArrayList<>();
        for (String key : List.of(FIRST, SECOND)) {
            Optional<Compared> compared = side(request, key).flatMap(side -> compared(request, side));
            field(request, key)
                    .show(compared.map(each -> new SideField.Named(each.side(), each.name()))
                            .orElse(null));
            compared.ifPresent(found::add);
            String written = request.option(key);
            if (compared.isEmpty() && written != null) {
                after.add(Words.note(edition.text("filter.ignored", key + "=" + written)));
            }
        }
        if (found.size() == 2) {
            after.add(new Comparison(request, found.getFirst(), found.getLast()));
            return Optional.of(edition.text(
                    "compare.of", found.getFirst().name(), found.getLast().name()));
        }
        Div empty = new Div(Words.note(edition.text("compare.choose")));
        empty.addClassName("vn-empty");
        after.add(empty);
        return Optional.of(edition.text("compare.title"));
    }

    /** Nothing where a key names nothing. */
    private Optional<Compared> compared(PageRequest request, Side side) {
        String name = new ChosenNames(choices, request.edition().language())
                .of(side.facet(), List.of(side.key()))
                .getFirst()
                .label();
        Period period = Period.of(request.option(Period.QUERY_KEY));
        return site().knows(side.facet(), side.key())
                ? Optional.of(new Compared(
                        side,
                        name,
                        side.within(request.filter()),
                        portraits.of(
                                side.within(request.filter()),
                                period,
                                request.edition().language())))
                : Optional.empty();
    }

    private static Optional<Side> side(PageRequest request, String key) {
        return Side.parseOptional(request.option(key));
    }

    private SideField field(PageRequest request, String key) {
        SideField present = key.equals(FIRST) ? first : second;
        if (present == null) {
            present = new SideField(request.edition(), "compare." + key, search, side -> choose(key, side));
            if (key.equals(FIRST)) {
                first = present;
            } else {
                second = present;
            }
        }
        return present;
    }

    private void choose(String key, @Nullable Side side) {
        PageRequest request = asked;
        if (request == null) {
            return;
        }
        List<String> options = new ArrayList<>();
        for (String each : List.of(FIRST, SECOND)) {
            Optional<Side> kept = each.equals(key) ? Optional.ofNullable(side) : side(request, each);
            kept.ifPresent(chosen -> options.addAll(List.of(each, chosen.written())));
        }
        options.addAll(List.of(Period.of(request.option(Period.QUERY_KEY)).option()));
        choose(request, options.toArray(String[]::new));
    }
}
