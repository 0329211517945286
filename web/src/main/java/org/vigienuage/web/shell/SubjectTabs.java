package org.vigienuage.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;

/** What stands behind the tabs of every figure beside its chart and table. */
final class SubjectTabs {

    private static final List<String> FILES = List.of(".csv", ".xlsx", ".json", ".ndjson", ".parquet", ".zip");
    private static final List<String> PICTURES = List.of(".png", ".svg");

    private final Edition edition;
    private final String title;
    private final Subject subject;
    private final int rows;

    SubjectTabs(Edition edition, String title, Subject subject, int rows) {
        this.edition = edition;
        this.title = title;
        this.subject = subject;
        this.rows = rows;
    }

    void addTo(Tabs tabs) {
        tabs.tab(edition.text("figure.sources"), this::sources)
                .tab(edition.text("figure.download"), this::download)
                .tab(edition.text("figure.cite"), this::cite)
                .tab(edition.text("figure.embed"), this::embed);
    }

    private Component sources() {
        return stack(
                new Paragraph(edition.text("figure.asked", subject.question())),
                new Paragraph(edition.text("figure.source", subject.version().orElse(""))),
                new Paragraph(edition.text("figure.values")),
                links(
                        new Anchor(subject.explained(), edition.text("explain.this")),
                        new Anchor(subject.method(), edition.text("figure.method")),
                        new Anchor(subject.data(), edition.text("figure.data"))));
    }

    private Component download() {
        return stack(
                new Paragraph(edition.counted("figure.rows", rows)),
                files("figure.files", FILES),
                files("figure.pictures", PICTURES));
    }

    private Component cite() {
        Div cite = stack();
        subject.waysToCite().ifPresent(ways -> cite.add(new CiteBlock(edition, ways)));
        return cite;
    }

    private Component embed() {
        Div embed = stack(new CopyField(edition, edition.text("figure.embed.live"), frame(subject.filter())));
        if (subject.filter().version() == null) {
            subject.version()
                    .ifPresent(version -> embed.add(new CopyField(
                            edition,
                            edition.text("figure.embed.frozen", version),
                            frame(subject.filter().withVersion(version)))));
        }
        return embed;
    }

    private String frame(ContractFilter pinnedOrNot) {
        return "<iframe src=\"" + HtmlUtils.htmlEscape(subject.embed(pinnedOrNot)) + "\" title=\""
                + HtmlUtils.htmlEscape(title)
                + "\" loading=\"lazy\" style=\"width:100%;height:600px;border:0\"></iframe>";
    }

    private Component files(String name, List<String> suffixes) {
        Paragraph files = new Paragraph(edition.text(name) + edition.text("punctuation.colon"));
        for (String suffix : suffixes) {
            Anchor file = new Anchor(subject.twin(suffix), edition.text("figure.file." + suffix.substring(1)));
            file.setRouterIgnore(true);
            files.add(file);
            files.add(suffix.equals(suffixes.getLast()) ? "" : " · ");
        }
        return files;
    }

    private static UnorderedList links(Anchor... anchors) {
        UnorderedList list = new UnorderedList();
        for (Anchor anchor : anchors) {
            list.add(new ListItem(anchor));
        }
        return list;
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("vn-stack");
        return stack;
    }
}
