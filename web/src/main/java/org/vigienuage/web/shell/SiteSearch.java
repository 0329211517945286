package org.vigienuage.web.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The search over everything, on every page: a form that works by itself, to which search/vn-search.js adds suggestions from
 * the API. Nothing of it is kept on the server.
 */
@JsModule("context://search/vn-search.js")
final class SiteSearch extends HtmlContainer {

    /** A kind of thing that is found, and where its pages are. */
    private record Place(String kind, String path) {}

    private static final List<Place> PLACES = List.of(
            new Place("supplier", Links.SUPPLIERS),
            new Place("maker", Links.MAKERS),
            new Place("organization", Links.ORGANIZATIONS),
            new Place("ministry", Links.MINISTRIES),
            new Place("contract", Links.CONTRACTS));

    private static final String FIELD = "vn-search-field";

    private final HtmlContainer form = new HtmlContainer("form");
    private final NativeLabel label = new NativeLabel();
    private final Input field = new Input();
    private final Input language = new Input();
    private final Input version = new Input();
    private final NativeButton button = new NativeButton();

    SiteSearch() {
        super("vn-search");
        addClassName("vn-site-search");
        field.setType("search");
        field.setId(FIELD);
        field.getElement().setAttribute("name", "q").setAttribute("autocomplete", "off");
        field.getElement().setAttribute("maxlength", "200").setAttribute("spellcheck", "false");
        label.setFor(FIELD);
        label.addClassName("vn-hidden");
        hidden(language, Links.LANGUAGE_KEY);
        hidden(version, "version");
        form.getElement().setAttribute("role", "search").setAttribute("method", "get");
        form.getElement().setAttribute("action", Links.SEARCH);
        button.getElement().setAttribute("type", "submit");
        form.add(label, field, language, version, button);
        add(form);
    }

    void show(Edition edition, ContractFilter filter, boolean ofResults) {
        label.setText(edition.text("find.label"));
        field.setPlaceholder(edition.text("find.placeholder"));
        button.setText(edition.text("find.button"));
        boolean french = edition.language() == Language.FRENCH;
        language.getElement()
                .setAttribute("value", french ? "" : edition.language().code());
        version.getElement().setAttribute("value", filter.version() == null ? "" : filter.version());
        getElement().setPropertyJson("places", places(edition));
        getElement().setProperty("found", edition.text("find.suggestions"));
        getElement().setProperty("none", edition.text("find.noSuggestion"));
        getElement().setProperty("all", edition.text("find.seeAll"));
        String typed = ofResults && filter.text() != null ? filter.text() : "";
        getElement().setProperty("typed", typed);
    }

    private static ArrayNode places(Edition edition) {
        ArrayNode places = JsonNodeFactory.instance.arrayNode();
        PLACES.forEach(place -> places.addObject()
                .put("kind", place.kind)
                .put("label", edition.text("find.kind." + place.kind))
                .put("path", place.path));
        return places;
    }

    private static void hidden(Input input, String name) {
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
    }
}
