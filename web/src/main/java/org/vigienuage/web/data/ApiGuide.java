package org.vigienuage.web.data;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.vigienuage.web.edition.Edition;

/** The public API in a few lines; its full description is a document of its own. */
final class ApiGuide extends Div {

    private final Edition edition;

    ApiGuide(Edition edition) {
        this.edition = edition;
        addClassName("vn-stack");
        add(
                new Paragraph(edition.text("api.text")),
                new Paragraph(edition.text("api.promise.stable")),
                new Paragraph(edition.text("api.promise.versions")),
                new Paragraph(edition.text("api.promise.limits")),
                new UnorderedList(
                        answer("/api/v1/ledger", "api.ledger"),
                        answer("/api/v1/explain", "api.explain"),
                        answer("/api/v1/aggregates/supplier", "api.aggregates"),
                        answer("/api/v1/contracts", "api.contracts"),
                        answer("/api/v1/contracts.atom", "api.follow"),
                        answer("/api/v1/cite", "api.cite"),
                        answer("/api/v1/versions", "api.versions"),
                        answer("/api/v1/corrections", "api.corrections"),
                        answer("/api/v1/report-card", "api.reportCard"),
                        answer("/api/v1/unattached", "api.unattached"),
                        answer("/api/v1/competition", "api.competition"),
                        answer("/api/v1/claims", "api.claims"),
                        answer("/api/v1/issues", "api.issues"),
                        answer("/api/v1/files", "api.files"),
                        answer("/api/v1/months", "api.months"),
                        answer("/api/v1/gaps", "api.gaps"),
                        answer("/api/v1/status", "api.status")),
                new Paragraph(link("/api/openapi.json", edition.text("api.openapi"))));
    }

    private ListItem answer(String path, String key) {
        return new ListItem(code(link(path, path)), new Text(" – " + edition.text(key)));
    }

    private static Code code(Anchor anchor) {
        Code code = new Code();
        code.add(anchor);
        return code;
    }

    private static Anchor link(String path, String text) {
        Anchor anchor = new Anchor(path, text);
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
