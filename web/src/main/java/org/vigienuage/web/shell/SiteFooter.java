package org.vigienuage.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Links;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.version.PublishedVersion;

/** Where the data comes from, under which licence, and which version this is. */
@SpringComponent
@UIScope
class SiteFooter extends Footer {

    static final String SOURCE =
            "https://www.donneesquebec.ca/recherche/dataset/systeme-electronique-dappel-doffres-seao";
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/deed.";

    private final Div inner = new Div();
    private final Site site;

    SiteFooter(Site site) {
        this.site = site;
        addClassName("vn-footer");
        inner.addClassName("vn-footer-inner");
        add(inner);
    }

    void show(Edition edition, @Nullable String version) {
        inner.removeAll();
        inner.add(
                new Paragraph(
                        new Text(edition.text("footer.source") + " "),
                        external(Links.SOURCE, edition.text("footer.sourceName")),
                        new Text(". " + edition.text("footer.licence") + " "),
                        external(LICENCE + edition.language().code(), "CC-BY 4.0"),
                        new Text(".")),
                new Paragraph(edition.text("footer.independent")));
        name(version)
                .ifPresent(name -> inner.add(new Paragraph(
                        new Text(edition.text("footer.version", name) + " "),
                        new Anchor(
                                edition.links().page(Links.VERSIONS, ContractFilter.everything()),
                                edition.text("versions.title")),
                        new Text(" · "),
                        new Anchor(
                                edition.links().page(Links.CLAIMS, ContractFilter.everything()),
                                edition.text("claims.title")))));
    }

    /** Without a database there is no version to name, and the page that says so still needs its footer. */
    private Optional<String> name(@Nullable String version) {
        try {
            return site.at(version, read -> read.map(PublishedVersion::name));
        } catch (NestedRuntimeException e) {
            return Optional.empty();
        }
    }

    private static Anchor external(String address, String text) {
        Anchor anchor = new Anchor(address, text);
        anchor.getElement().setAttribute("rel", "noopener");
        return anchor;
    }
}
