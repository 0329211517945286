package org.vigienuage.web.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.contract.Dispute;
import org.vigienuage.web.contract.Doc;
import org.vigienuage.web.contract.NoticeNames;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ownership.Owner;
import org.vigienuage.web.ownership.OwnerWords;

/** One award: to whom, its money, what a reader should know about it, and why it is counted as cloud or not. */
final class AwardBlocks {

    private final PlainRequest request;
    private final Edition edition;
    private final NoticeNames names;
    private final Dispute dispute;

    AwardBlocks(PlainRequest request, NoticeNames names, Dispute dispute) {
        this.request = request;
        this.edition = request.edition();
        this.names = names;
        this.dispute = dispute;
    }

    List<Block> of(Doc award, int awards) {
        List<Block> parts = new ArrayList<>();
        int number = award.number("awardNumber");
        parts.add(new Block.Heading(
                "adjudication-" + number,
                awards == 1
                        ? edition.text("award.title")
                        : edition.text("award.numbered", edition.format().count(number))));
        parts.add(new Block.Facts(facts(award)));
        parts.add(new Block.Subheading(edition.text("award.money")));
        String exclusion = award.text("exclusion");
        if (exclusion != null) {
            parts.add(new Block.Notes(List.of(new Block.Item(
                    edition.text("exclusion." + exclusion),
                    true,
                    edition.text("ledger." + exclusion + ".why"),
                    null))));
        }
        parts.add(money(award));
        List<String> flags = award.texts("flags");
        if (!flags.isEmpty()) {
            parts.add(new Block.Subheading(edition.text("award.flags")));
            parts.add(new Block.Notes(
                    flags.stream().map(flag -> Block.Item.of(flag(flag))).toList()));
        }
        parts.add(new Block.Subheading(edition.text("award.classification")));
        parts.addAll(new ClassificationBlocks(edition, names).of(award));
        parts.add(new Block.Links(List.of(new Block.Link(edition.text("dispute.link"), dispute.address(award)))));
        parts.addAll(changes(award));
        return parts;
    }

    private String flag(String flag) {
        String key = "flag." + flag;
        return edition.texts().has(key) ? edition.text(key) : flag;
    }

    private List<Block.Fact> facts(Doc award) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(
                edition.text("column.supplier"),
                award.list("suppliers").stream().map(this::supplier).toList()));
        facts.add(new Block.Fact(edition.text("column.maker"), List.of(maker(award.at("maker")))));
        facts.add(Block.Fact.of(edition.text("award.date"), edition.format().date(award.date("awardDate"))));
        String ministry = award.text("ministryKey");
        facts.add(new Block.Fact(
                edition.text("column.ministry"),
                List.of(
                        ministry == null
                                ? Block.Cell.of(edition.format().unknown())
                                : page(Place.MINISTRIES, ministry, names.ministry(ministry)))));
        if (!award.texts("lots").isEmpty()) {
            facts.add(Block.Fact.of(edition.text("award.lots"), String.join(", ", award.texts("lots"))));
        }
        Doc restated = award.at("duplicateOf");
        if (restated.text("awardKey") != null) {
            facts.add(new Block.Fact(edition.text("award.duplicateOf"), List.of(restated(restated))));
        }
        facts.add(new Block.Fact(edition.text("award.source"), List.of(SourceCells.of(edition, award.at("source")))));
        return facts;
    }

    private Block.Cell page(Place place, String key, String name) {
        return Block.Cell.link(name, request.links().page(place, key, request.filter()));
    }

    /** Who, as published, with what number, and who controlled it. */
    private Block.Cell supplier(Doc supplier) {
        String key = supplier.text("key");
        String name = supplier.text("name");
        String shown = name == null ? edition.format().unknown() : name;
        Block.Cell cell = key == null ? Block.Cell.of(shown) : page(Place.SUPPLIERS, key, shown);
        List<String> more = new ArrayList<>();
        String published = supplier.text("publishedName");
        if (published != null && !published.equals(name)) {
            more.add(edition.text("award.publishedAs", published));
        }
        String neq = supplier.text("neq");
        if (neq != null) {
            more.add(edition.text("award.neq", neq));
        }
        more.add(controlled(supplier));
        return cell.noted(String.join(" ", more));
    }

    private String controlled(Doc supplier) {
        String parent = supplier.text(edition.language() == Language.FRENCH ? "parentFr" : "parent");
        String confidence = supplier.text("ownershipConfidence");
        String told = parent == null
                ? edition.text("owner.unknown")
                : parent
                        + edition.text("punctuation.comma")
                        + OwnerWords.country(edition, supplier.text("country"))
                        + (Owner.isConfirmed(confidence)
                                ? ""
                                : " (" + OwnerWords.confidence(edition, confidence) + ")");
        return "– " + edition.text("award.controlled") + " " + told;
    }

    private Block.Cell maker(Doc maker) {
        String key = maker.text("key");
        String evidence = maker.text("evidence");
        List<Doc> words = maker.list("words");
        if (key == null || evidence == null) {
            return Block.Cell.of(edition.text(words.isEmpty() ? "maker.none" : "maker.several"));
        }
        String name = maker.text("name");
        return page(Place.MAKERS, key, name == null ? key : name).marked(edition.text("maker." + evidence), false);
    }

    /** The award of another source that this one restates. */
    private Block.Cell restated(Doc restated) {
        String notice = restated.text("seaoNumber");
        String source = restated.text("sourceKey");
        String shown = (source == null ? "" : names.source(source) + edition.text("punctuation.comma"))
                + restated.text("awardKey");
        return notice == null ? Block.Cell.of(shown) : page(Place.CONTRACTS, notice, shown);
    }

    private Block money(Doc award) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        if (award.money("awarded") == null && award.money("publishedAwarded") != null) {
            rows.add(row("publishedAwarded", award));
        }
        rows.add(row("awarded", award));
        for (String fact : new String[] {"options", "expenses", "contract", "final"}) {
            if (award.money(fact) != null) {
                rows.add(row(fact, award));
            }
        }
        rows.add(row("low", award));
        rows.add(row("central", award));
        rows.add(row("high", award));
        BigDecimal reduction = award.money("reduction");
        if (reduction != null && reduction.signum() != 0) {
            rows.add(row("reduction", award));
        }
        return new Block.Table(
                edition.text("money.caption"),
                List.of(
                        Block.Column.words(edition.text("money.fact")),
                        Block.Column.number(edition.text("money.amount"))),
                rows,
                null);
    }

    private List<Block.Cell> row(String fact, Doc award) {
        return List.of(
                Block.Cell.of(edition.text("money." + fact)).noted(edition.text("money." + fact + ".why")),
                Block.Cell.of(edition.format().money(award.money(fact))));
    }

    /** What it became: the signed contract and its amendments. */
    private List<Block> changes(Doc award) {
        Format format = edition.format();
        List<Block> parts = new ArrayList<>();
        if (!award.list("contracts").isEmpty()) {
            parts.add(new Block.Table(
                    edition.text("award.contracts"),
                    List.of(
                            Block.Column.words(edition.text("award.signed")),
                            Block.Column.words(edition.text("award.period")),
                            Block.Column.words(edition.text("award.status")),
                            Block.Column.number(edition.text("money.contract"))),
                    award.list("contracts").stream()
                            .map(contract -> List.of(
                                    Block.Cell.of(format.date(contract.date("signedDate"))),
                                    Block.Cell.of(format.shortDate(contract.date("startDate")) + " – "
                                            + format.shortDate(contract.date("endDate"))),
                                    Block.Cell.of(known(contract.text("status"))),
                                    Block.Cell.of(format.money(contract.money("value")))))
                            .toList(),
                    null));
        }
        if (!award.list("amendments").isEmpty()) {
            parts.add(new Block.Subheading(edition.text("award.amendments")));
            parts.add(new Block.Notes(award.list("amendments").stream()
                    .map(amendment -> Block.Item.of(format.date(amendment.date("date"))
                            + edition.text("punctuation.colon")
                            + known(amendment.text("rationale"))))
                    .toList()));
        }
        return parts;
    }

    private String known(@Nullable String text) {
        return text == null ? edition.format().unknown() : text;
    }
}
