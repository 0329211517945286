package org.vigienuage.web.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.contract.Doc;
import org.vigienuage.web.contract.NoticeDocument;
import org.vigienuage.web.contract.NoticeNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Place;

/** The notice itself as published, and what came before and after its awards. */
final class NoticeBlocks {

    private final PlainRequest request;
    private final Edition edition;
    private final NoticeNames names;
    private final NoticeDocument notice;

    NoticeBlocks(PlainRequest request, NoticeNames names, NoticeDocument notice) {
        this.request = request;
        this.edition = request.edition();
        this.names = names;
        this.notice = notice;
    }

    List<Block> facts() {
        Format format = edition.format();
        Doc root = notice.root();
        String key = notice.organizationKey();
        String name = notice.organizationName(edition);
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(
                edition.text("column.organization"),
                List.of(
                        key == null
                                ? Block.Cell.of(name)
                                : Block.Cell.link(
                                        name, request.links().page(Place.ORGANIZATIONS, key, request.filter())))));
        known(facts, "notice.buyer", root.at("buyer").text("name"));
        known(facts, "notice.town", root.at("buyer").text("town"));
        known(facts, "notice.reference", root.text("referenceNumber"));
        known(facts, "notice.description", root.text("description"));
        known(facts, "column.method", method(root.at("method")));
        known(facts, "notice.exception", exception(root.at("exception")));
        known(facts, "notice.category", pair(root.at("category")));
        known(facts, "notice.unspsc", pair(root.at("unspsc")));
        known(
                facts,
                "notice.regions",
                root.texts("regions").stream()
                        .map(code -> names.code("region", code))
                        .collect(Collectors.joining(", ")));
        known(facts, "notice.published", format.date(root.date("publicationDate")));
        known(facts, "notice.closing", root.date("closingAt") == null ? null : format.date(root.date("closingAt")));
        known(facts, "notice.status", root.text("status"));
        known(facts, "notice.cancelled", root.is("cancelled") ? edition.text("notice.yes") : null);
        known(facts, "notice.era", era(root));
        return List.of(new Block.Heading("avis", edition.text("notice.title")), new Block.Facts(facts));
    }

    private void known(List<Block.Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(Block.Fact.of(edition.text(key), value));
        }
    }

    /** The format of SEAO, or the source that is not SEAO. */
    private String era(Doc root) {
        String era = root.text("era");
        String source = root.text("sourceKey");
        return "csv".equals(era) && source != null
                ? names.source(source)
                : edition.text("era." + ("ocds".equals(era) ? "ocds" : "xml"));
    }

    private String method(Doc method) {
        String label = names.method(method.text("key"));
        String published = method.text("label");
        return published == null || published.equals(label)
                ? label
                : label + " (" + edition.text("plain.quoted", published) + ")";
    }

    private @Nullable String exception(Doc exception) {
        String text = exception.text("text");
        String code = exception.text("code");
        return text != null ? text : code == null ? null : names.code("disposition", code);
    }

    private static @Nullable String pair(Doc pair) {
        String code = pair.text("code");
        String label = pair.text("label");
        if (code == null) {
            return label;
        }
        // SEAO's own labels often begin with the code.
        return label == null ? code : label.startsWith(code) ? label : code + " – " + label;
    }

    List<Block> history() {
        List<Block> parts = new ArrayList<>();
        Doc root = notice.root();
        if (!root.list("bids").isEmpty()) {
            parts.add(new Block.Heading("soumissions", edition.text("bids.title")));
            parts.add(bids(root.list("bids")));
        }
        addFacts(parts, "finals", root.list("finals"));
        addFacts(parts, "expenses", root.list("expenses"));
        if (!root.list("relatedProcesses").isEmpty()) {
            parts.add(new Block.Heading("avis-lies", edition.text("related.title")));
            parts.add(new Block.Facts(List.of(new Block.Fact(
                    edition.text("related.title"),
                    root.list("relatedProcesses").stream().map(this::related).toList()))));
        }
        parts.add(new Block.Heading("parutions", edition.text("restatements.title")));
        parts.add(new Block.Note(edition.text("restatements.note")));
        parts.add(restatements(root.list("restatements")));
        if (!root.list("issues").isEmpty()) {
            parts.add(new Block.Heading("anomalies", edition.text("issues.title")));
            parts.add(new Block.Notes(
                    root.list("issues").stream().map(this::issue).toList()));
        }
        return parts;
    }

    /** Every offer, won or lost. An offer may be in another unit than dollars. */
    private Block bids(List<Doc> bids) {
        return new Block.Table(
                edition.text("bids.caption"),
                List.of(
                        Block.Column.words(edition.text("bids.bidder")),
                        Block.Column.number(edition.text("bids.value")),
                        Block.Column.words(edition.text("bids.result"))),
                bids.stream()
                        .map(bid -> List.of(bidder(bid), Block.Cell.of(value(bid)), Block.Cell.of(result(bid))))
                        .toList(),
                null);
    }

    private Block.Cell bidder(Doc bid) {
        String key = bid.text("supplierKey");
        String name = bid.text("name");
        String shown = name == null ? edition.format().unknown() : name;
        return key == null
                ? Block.Cell.of(shown)
                : Block.Cell.link(shown, request.links().page(Place.SUPPLIERS, key, request.filter()));
    }

    private String value(Doc bid) {
        String unit = bid.text("unit");
        BigDecimal value = bid.money("value");
        if (value == null) {
            return edition.format().unknown();
        }
        return unit == null || unit.equals("0") || unit.equals("1")
                ? edition.format().money(value)
                : edition.format().plain(value) + " " + names.code("unit", unit);
    }

    private String result(Doc bid) {
        if (bid.is("winner")) {
            return edition.text("bids.won");
        }
        return no(bid, "admissible")
                ? edition.text("bids.inadmissible")
                : no(bid, "conforming") ? edition.text("bids.nonconforming") : edition.text("bids.lost");
    }

    private static boolean no(Doc bid, String name) {
        return bid.node().path(name).isBoolean() && !bid.is(name);
    }

    private void addFacts(List<Block> parts, String kind, List<Doc> facts) {
        if (facts.isEmpty()) {
            return;
        }
        parts.add(new Block.Heading(kind, edition.text(kind.equals("finals") ? "finals.title" : "expenses.title")));
        parts.add(new Block.Table(
                edition.text(kind.equals("finals") ? "finals.caption" : "expenses.caption"),
                List.of(
                        Block.Column.words(edition.text("column.date")),
                        Block.Column.number(edition.text("money.amount")),
                        Block.Column.words(edition.text("facts.what")),
                        Block.Column.words(edition.text("facts.fate")),
                        Block.Column.words(edition.text("award.source"))),
                facts.stream().map(this::fact).toList(),
                null));
    }

    private List<Block.Cell> fact(Doc fact) {
        String what = fact.text("description");
        String whom = fact.text("contractor");
        return List.of(
                Block.Cell.of(edition.format().shortDate(fact.date("date"))),
                Block.Cell.of(edition.format().money(fact.money("value"))),
                Block.Cell.of(what == null ? (whom == null ? "" : whom) : what),
                Block.Cell.of(edition.text("joined".equals(fact.text("fate")) ? "fate.joined" : "fate.apart")),
                SourceCells.of(edition, fact.at("source")));
    }

    private Block.Cell related(Doc process) {
        String number = process.text("seaoNumber");
        String title = process.text("title");
        String shown = (number == null ? "" : number) + (title == null ? "" : " – " + title);
        return number != null && number.matches("\\d+")
                ? Block.Cell.link(shown, request.links().page(Place.CONTRACTS, number, request.filter()))
                : Block.Cell.of(shown);
    }

    private Block restatements(List<Doc> releases) {
        return new Block.Table(
                edition.text("restatements.title"),
                List.of(
                        Block.Column.words(edition.text("column.date")),
                        Block.Column.words(edition.text("notice.era")),
                        Block.Column.number(edition.text("column.awards")),
                        Block.Column.words(edition.text("award.source"))),
                releases.stream().map(this::restatement).toList(),
                null);
    }

    private List<Block.Cell> restatement(Doc release) {
        Doc decides = release.at("decides");
        String era = release.text("era");
        String kind = edition.text(release.is("revision") ? "restatements.revision" : "restatements.plain");
        Block.Cell day = Block.Cell.of(edition.format().date(release.date("statedAt")));
        return List.of(
                decides.is("awards") || decides.is("notice")
                        ? day.marked(edition.text("restatements.decides"), false)
                        : day,
                Block.Cell.of(edition.text("era.short." + (era == null ? "xml" : era))
                        + edition.text("punctuation.comma")
                        + kind),
                Block.Cell.of(edition.format().count(release.number("awards"))),
                SourceCells.of(edition, release.at("source")));
    }

    private Block.Item issue(Doc issue) {
        String field = issue.text("field");
        String value = issue.text("value");
        String detail = issue.text("detail");
        return Block.Item.of(names.issue(issue.text("kind"))
                + (field == null ? "" : edition.text("punctuation.comma") + field)
                + (value == null ? "" : edition.text("punctuation.colon") + value)
                + (detail == null ? "" : " (" + detail + ")"));
    }
}
