package org.vigienuage.web.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.shell.DataTable;
import org.vigienuage.web.shell.Words;

/** What came before and after the award: offers, later dollars, restatements, related notices, problems found. */
final class NoticeHistory {

    private final ContractContext context;
    private final Edition edition;
    private final NoticeDocument notice;

    NoticeHistory(ContractContext context, NoticeDocument notice) {
        this.context = context;
        this.edition = context.edition();
        this.notice = notice;
    }

    List<Component> sections() {
        List<Component> sections = new ArrayList<>();
        Doc root = notice.root();
        List<Doc> bids = root.list("bids");
        if (!bids.isEmpty()) {
            sections.add(Words.section(edition.text("bids.title"), new BidTable(context, bids)));
        }
        addFacts(sections, "finals.title", "finals.caption", root.list("finals"));
        addFacts(sections, "expenses.title", "expenses.caption", root.list("expenses"));
        if (!root.list("relatedProcesses").isEmpty()) {
            sections.add(Words.section(edition.text("related.title"), related(root.list("relatedProcesses"))));
        }
        sections.add(Words.section(
                edition.text("restatements.title"),
                Words.note(edition.text("restatements.note")),
                restatements(root.list("restatements"))));
        if (!root.list("issues").isEmpty()) {
            sections.add(Words.section(edition.text("issues.title"), issues(root.list("issues"))));
        }
        return sections;
    }

    private void addFacts(List<Component> sections, String title, String caption, List<Doc> facts) {
        if (facts.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(edition.text(caption))
                .text(edition.text("column.date"))
                .number(edition.text("money.amount"))
                .text(edition.text("facts.what"))
                .text(edition.text("facts.fate"))
                .text(edition.text("award.source"));
        for (Doc fact : facts) {
            String what = fact.text("description");
            String whom = fact.text("contractor");
            table.row(
                    new Span(edition.format().shortDate(fact.date("date"))),
                    new Span(edition.format().money(fact.money("value"))),
                    new Span(what == null ? (whom == null ? "" : whom) : what),
                    new Span(edition.text("joined".equals(fact.text("fate")) ? "fate.joined" : "fate.apart")),
                    context.source(fact.at("source")));
        }
        sections.add(Words.section(edition.text(title), table));
    }

    private UnorderedList related(List<Doc> related) {
        UnorderedList list = new UnorderedList();
        for (Doc process : related) {
            String number = process.text("seaoNumber");
            String title = process.text("title");
            String shown = (number == null ? "" : number) + (title == null ? "" : " – " + title);
            list.add(new ListItem(
                    number != null && number.matches("\\d+")
                            ? new Anchor(
                                    edition.links()
                                            .contract(number, context.request().filter()),
                                    shown)
                            : new Span(shown)));
        }
        return list;
    }

    private OrderedList restatements(List<Doc> releases) {
        OrderedList list = new OrderedList();
        list.addClassName("vn-timeline");
        for (Doc release : releases) {
            Doc decides = release.at("decides");
            String kind = edition.text(release.is("revision") ? "restatements.revision" : "restatements.plain");
            ListItem item = new ListItem(
                    new Span(edition.format().date(release.date("statedAt")) + edition.text("punctuation.comma")
                            + edition.text("era.short." + era(release))
                            + edition.text("punctuation.comma") + kind + edition.text("punctuation.comma")
                            + edition.counted("awards", release.number("awards")) + " "));
            if (decides.is("awards") || decides.is("notice")) {
                item.add(Words.mark(edition.text("restatements.decides"), false), new Span(" "));
            }
            item.add(context.source(release.at("source")));
            list.add(item);
        }
        return list;
    }

    private static String era(Doc release) {
        String era = release.text("era");
        return era == null ? "xml" : era;
    }

    private UnorderedList issues(List<Doc> issues) {
        UnorderedList list = new UnorderedList();
        for (Doc issue : issues) {
            String field = issue.text("field");
            String value = issue.text("value");
            String detail = issue.text("detail");
            list.add(new ListItem(context.issue(issue.text("kind"))
                    + (field == null ? "" : edition.text("punctuation.comma") + field)
                    + (value == null ? "" : edition.text("punctuation.colon") + value)
                    + (detail == null ? "" : " (" + detail + ")")));
        }
        return list;
    }
}
