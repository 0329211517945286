package org.vigienuage.web.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;

/** The frame around every page: skip link, wordmark, navigation that carries the filter along, language, footer. */
@SpringComponent
@UIScope
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** Vaadin tells of the connection in English only. */
    private static final String CONNECTION = """
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) {
              [indicator.onlineText, indicator.offlineText, indicator.reconnectingText] = [$0, $1, $2];
            }
            """;

    private final Anchor skip = new Anchor();
    private final Anchor wordmark = new Anchor();
    private final Anchor languageSwitch = new Anchor();
    private final Navigation navigation = new Navigation();
    private final SiteSearch search = new SiteSearch();
    private final Main main = new Main();
    private final PinnedNotice pinned = new PinnedNotice();
    private final SiteFooter footer;
    private final Site site;
    private @Nullable String shownPath;

    MainLayout(SiteFooter footer, Site site) {
        this.footer = footer;
        this.site = site;
        addClassName("vn-frame");
        main.setId("contenu");
        main.addClassName("vn-main");
        main.getElement().setAttribute("tabindex", "-1");
        skip.addClassName("vn-skip");
        skip.setHref("#contenu");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => {"
                        + "e.preventDefault(); document.getElementById('contenu').focus();})");
        wordmark.addClassName("vn-wordmark");
        wordmark.setText("Vigie-nuage");
        languageSwitch.addClassName("vn-language");
        // A page of its own: every word changes, down to those of the components.
        languageSwitch.setRouterIgnore(true);
        Div bar = new Div(wordmark, search, languageSwitch, navigation);
        bar.addClassName("vn-bar");
        Header header = new Header(bar);
        header.addClassName("vn-header");
        add(skip, header, pinned, main, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageRequest request = PageRequest.of(event.getLocation(), event.getRouteParameters());
        Edition edition = request.edition();
        ContractFilter filter = request.filter();
        Language other = edition.language() == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
        skip.setText(edition.text("shell.skip"));
        wordmark.setHref(edition.links()
                .page(Links.OVERVIEW, ContractFilter.of(filter.scope()).withVersion(filter.version())));
        boolean ofResults = event.getLocation().getFirstSegment().equals(Links.SEARCH);
        // What was searched for is no part of the question that other pages are about.
        navigation.show(
                edition,
                ofResults ? filter.withText(null) : filter,
                event.getLocation().getFirstSegment());
        search.show(edition, filter, ofResults);
        languageSwitch.setText(edition.text("shell.otherLanguage"));
        languageSwitch.getElement().setAttribute("lang", other.code()).setAttribute("hreflang", other.code());
        languageSwitch.setHref(
                Edition.of(other).links().page(event.getLocation().getPath(), filter, request.optionsBut()));
        pinned.show(request, site);
        footer.show(edition, filter.version());
        getElement()
                .executeJs(
                        CONNECTION,
                        edition.text("shell.online"),
                        edition.text("shell.offline"),
                        edition.text("shell.reconnecting"));
        moveFocus(event.getLocation().getPath());
    }

    /** After a change of page the reading starts at its top; after a change of filter the focus stays where it was. */
    private void moveFocus(String path) {
        if (shownPath != null && !shownPath.equals(path)) {
            main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0);");
        }
        shownPath = path;
    }
}
