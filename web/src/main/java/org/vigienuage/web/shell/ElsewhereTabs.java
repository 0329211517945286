package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.web.util.HtmlUtils;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.filter.ContractFilter;

/** What stands behind the tabs of a figure beside its chart and table. */
final class ElsewhereTabs {

    private static final long KILO = 1_000;

    private final Edition edition;
    private final String title;
    private final Elsewhere elsewhere;

    ElsewhereTabs(Edition edition, String title, Elsewhere elsewhere) {
        this.edition = edition;
        this.title = title;
        this.elsewhere = elsewhere;
    }

    void addTo(Tabs tabs) {
        tabs.tab(edition.text("figure.sources"), this::sources).tab(edition.text("figure.download"), this::download);
        elsewhere
                .dimension()
                .ifPresent(dimension -> tabs.tab(edition.text("figure.cite"), () -> cite(dimension))
                        .tab(edition.text("figure.embed"), () -> embed(dimension)));
    }

    private Component sources() {
        return stack(
                new Paragraph(edition.text("figure.asked", elsewhere.question())),
                new Paragraph(edition.text("figure.source", elsewhere.version().orElse(""))),
                new Paragraph(edition.text("figure.values")),
                new UnorderedList(
                        item(elsewhere.explained(), "explain.this"),
                        item(elsewhere.method(), "figure.method"),
                        item(elsewhere.data(), "figure.data")));
    }

    private ListItem item(String href, String key) {
        return new ListItem(new Anchor(href, edition.text(key)));
    }

    private Component download() {
        Format format = edition.format();
        DataTable table = new DataTable(edition.text("figure.files"))
                .text(edition.text("figure.format"))
                .number(edition.text("figure.rows"))
                .number(edition.text("figure.size"));
        for (FigureFiles.Offered offer : elsewhere.files()) {
            String name = edition.text("figure.file." + offer.format());
            Anchor file = new Anchor(offer.address(), name);
            file.setRouterIgnore(true);
            file.getElement().setAttribute("download", true);
            table.row(
                    offer.isHeld() ? file : new Span(name),
                    new Span(format.count(offer.rows())),
                    new Span(
                            offer.isHeld()
                                    ? edition.text(
                                            offer.isExact() ? "figure.kilobytes" : "figure.aboutKilobytes",
                                            format.count((offer.bytes() + KILO - 1) / KILO))
                                    : edition.text("figure.notHeld")));
        }
        return table;
    }

    private Component cite(Dimension dimension) {
        Div cite = stack();
        elsewhere.waysToCite(dimension).ifPresent(ways -> cite.add(new CiteBlock(edition, ways)));
        return cite;
    }

    private Component embed(Dimension dimension) {
        ContractFilter filter = elsewhere.filter();
        Div embed = stack(new CopyField(edition, edition.text("figure.embed.live"), frame(dimension, filter)));
        if (filter.version() == null) {
            elsewhere
                    .version()
                    .ifPresent(version -> embed.add(new CopyField(
                            edition,
                            edition.text("figure.embed.frozen", version),
                            frame(dimension, filter.withVersion(version)))));
        }
        return embed;
    }

    private String frame(Dimension dimension, ContractFilter pinnedOrNot) {
        return "<iframe src=\"" + HtmlUtils.htmlEscape(elsewhere.embed(dimension, pinnedOrNot)) + "\" title=\""
                + HtmlUtils.htmlEscape(title)
                + "\" loading=\"lazy\" style=\"width:100%;height:600px;border:0\"></iframe>";
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("vn-stack");
        return stack;
    }
}
