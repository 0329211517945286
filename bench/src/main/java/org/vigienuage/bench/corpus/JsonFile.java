package org.vigienuage.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigienuage.bench.corpus.Statement.Contract;
import org.vigienuage.bench.corpus.Statement.Release;

/** A release package, key after key as SEAO writes it. */
final class JsonFile {

    private static final String DATA_SET =
            "https://www.donneesquebec.ca/recherche/dataset/d23b2e02-085d-43e5-9e6e-e1d558ebfdd5/resource/";

    private final Json json;
    private boolean hasOldKeys;

    JsonFile(Text text) {
        this.json = new Json(text);
    }

    void begin(FilePlan.Package file) {
        // Keys changed their case over the years.
        hasOldKeys = Calendar.year(file.lastDay()) < 2022;
        json.begin()
                .field(
                        "uri",
                        DATA_SET + "00000000-0000-4000-8000-0000"
                                + Calendar.day(file.lastDay()).replace("-", "") + "/download/" + file.name() + ".json")
                .field("version", "1.1")
                .list("extensions")
                .item(
                        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json")
                .endList()
                .field("publishedDate", Calendar.moment((file.lastDay() + 1) * 86_400L + 6 * 3600 + 1027))
                .object("publisher")
                .field("name", "Secrétariat du Conseil du trésor")
                .endObject()
                .field("license", "https://www.donneesquebec.ca/fr/licence/#cc-by")
                .field(
                        "publicationPolicy",
                        "https://www.donneesquebec.ca/recherche/dataset/systeme-electronique-dappel-doffres-seao#fiche_descriptive")
                .list("releases");
    }

    void end() {
        json.endList().endObject();
    }

    void write(Story story, Release release) {
        json.object()
                .field("ocid", "ocds-ec9k95-" + story.number())
                .field("id", Calendar.stamp(release.second()))
                .field("date", Calendar.moment(story.publishedAt()))
                .list("tag");
        release.tags().forEach(json::item);
        json.endList().field("initiationType", "tender");
        parties(story, release);
        json.object("buyer")
                .field("name", story.unitName())
                .field("id", story.buyer().id())
                .endObject();
        tender(story, release);
        if (story.method().hasBids() && !release.bidders().isEmpty()) {
            bids(release.bidders());
        }
        awards(release);
        contracts(release);
        json.field("language", "fr").endObject();
    }

    /** One party for each supplier: a winner is a supplier, the others are tenderers. */
    private static List<Bidder> suppliers(List<Bidder> rows) {
        Map<String, Bidder> parties = new LinkedHashMap<>();
        rows.forEach(row -> parties.merge(row.partyId() + row.name(), row, (one, other) -> one.winner() ? one : other));
        return new ArrayList<>(parties.values());
    }

    private void parties(Story story, Release release) {
        json.list("parties");
        Buyer buyer = story.buyer();
        json.object().field("name", story.buyerName()).field("id", buyer.id());
        if (!buyer.municipal() || buyer.index() % 2 == 0) {
            address(100 + buyer.index() % 900 + ", rue Principale,", buyer.town(), buyer.index());
        }
        json.list("roles").item("buyer").endList();
        json.object("details")
                .field(hasOldKeys ? "Municipal" : "municipal", buyer.municipal() ? "1" : "0")
                .endObject()
                .endObject();
        List<Bidder> listed = story.hasParties() ? suppliers(release.bidders()) : List.of();
        for (Bidder row : listed) {
            json.object().field("name", row.name()).field("id", row.partyId());
            address(
                    1 + row.supplier().index() % 9_000 + ", boul. Industriel,",
                    row.supplier().town(),
                    row.supplier().index());
            json.list("roles").item(row.winner() ? "supplier" : "tenderer").endList();
            if (row.hasNeq()) {
                json.object("details")
                        .field(hasOldKeys ? "NEQ" : "neq", row.neq())
                        .endObject();
            }
            json.endObject();
        }
        json.endList();
    }

    private void address(String street, String town, int index) {
        json.object("address")
                .field("streetAddress", street)
                .field("locality", town)
                .field("region", "QC")
                .field("postalCode", XmlFile.postalCode(index).replace(" ", ""))
                .field("countryName", "CAN")
                .endObject();
    }

    private void tender(Story story, Release release) {
        Subject subject = story.subject();
        json.object("tender")
                .field("id", story.reference())
                .field("title", subject.title())
                .field("status", release.status())
                .object("procuringEntity")
                .field("name", story.unitName())
                .field("id", story.buyer().id())
                .endObject();
        if (story.hasItem()) {
            json.list("items")
                    .object()
                    .field("id", subject.category())
                    .field("description", Categories.label(subject.category()))
                    .object("classification")
                    .field("scheme", "UNSPSC")
                    .field("id", subject.unspsc())
                    .field("description", "Classe " + subject.unspsc())
                    .endObject()
                    .endObject()
                    .endList();
        }
        json.field("procurementMethod", story.method().code())
                .field("procurementMethodDetails", story.method().details());
        if (story.method() == Method.DIRECT && !story.buyer().municipal()) {
            json.field(
                    "procurementMethodRationale",
                    "Article14 - Contrat dont le montant est inférieur au seuil d’appel d’offres public.");
        }
        category(subject);
        json.object("tenderPeriod").field("startDate", Calendar.moment(story.publishedAt()));
        if (story.closingAt() != 0) {
            json.field("endDate", Calendar.moment(story.closingAt()))
                    .field(hasOldKeys ? "durationInDays" : "durationInDay", (int)
                            ((story.closingAt() - story.publishedAt()) / 86_400));
        }
        json.endObject();
        tenderers(release);
        json.list("documents")
                .object()
                .field("url", "https://seao.gouv.qc.ca/avis-resultat-recherche/consulter?ItemId=" + story.guid())
                .endObject()
                .endList();
        lots(release);
        json.endObject();
    }

    private void category(Subject subject) {
        switch (subject.nature()) {
            case 1 ->
                json.field("mainProcurementCategory", "goods")
                        .list("additionalProcurementCategories")
                        .item("Approvisionnement (biens)")
                        .endList();
            case 2 ->
                json.field("mainProcurementCategory", "services")
                        .list("additionalProcurementCategories")
                        .item("Services professionnels")
                        .endList();
            case 3 ->
                json.field("mainProcurementCategory", "works")
                        .list("additionalProcurementCategories")
                        .item("Travaux de construction")
                        .endList();
            default ->
                json.list("additionalProcurementCategories").item("Autres").endList();
        }
    }

    private void tenderers(Release release) {
        List<Bidder> suppliers = suppliers(release.bidders());
        if (suppliers.isEmpty()) {
            return;
        }
        json.field("numberOfTenderers", suppliers.size()).list("tenderers");
        for (Bidder row : suppliers) {
            json.object()
                    .field("id", row.tendererId())
                    .field("name", row.name())
                    .endObject();
        }
        json.endList();
    }

    private void lots(Release release) {
        List<Long> lots = release.bidders().stream()
                .map(Bidder::lot)
                .filter(lot -> lot > 0)
                .distinct()
                .toList();
        if (lots.isEmpty()) {
            return;
        }
        json.list("lots");
        for (long lot : lots) {
            json.object()
                    .field("id", Long.toString(lot))
                    .field("title", "Section " + (lot % 8 + 1))
                    .field("status", release.status())
                    .endObject();
        }
        json.endList();
    }

    private void bids(List<Bidder> rows) {
        json.list("bids");
        for (Bidder row : rows) {
            json.object().field("id", row.partyId());
            if (row.lot() == 0) {
                json.field("admissible", "1").field("conform", "1");
            }
            json.dollars("value", row.submitted()).field("valueUnit", row.unit());
            if (row.lot() > 0) {
                json.list("relatedLots").item(Long.toString(row.lot())).endList();
            }
            json.endObject();
        }
        json.endList();
    }

    private void awards(Release release) {
        List<Bidder> winners = release.bidders().stream().filter(Bidder::winner).toList();
        if (winners.isEmpty()) {
            return;
        }
        json.list("awards");
        for (Bidder row : winners) {
            json.object()
                    .field("id", Long.toString(row.awardId()))
                    .field("status", row.active() ? "active" : "cancelled");
            if (release.awardDay() != Calendar.NO_DAY) {
                json.field(
                        "date",
                        release.awardDay() == AwardDay.NULL_DATE
                                ? "0001-01-01T00:00:00-05:00"
                                : Calendar.midnight(release.awardDay()));
            }
            json.object("value").dollars("amount", row.awarded()).field("currency", "CAD");
            if (row.options() > 0) {
                json.dollars(hasOldKeys ? "totalamount" : "totalAmount", row.options());
            }
            json.endObject()
                    .list("suppliers")
                    .object()
                    .field("name", row.name())
                    .field("id", row.partyId())
                    .endObject();
            Supplier partner = row.partner();
            if (partner != null) {
                json.object()
                        .field("name", partner.name())
                        .field("id", partner.internalId())
                        .endObject();
            }
            json.endList().endObject();
        }
        json.endList();
    }

    private void contracts(Release release) {
        if (release.contracts().isEmpty()) {
            return;
        }
        json.list("contracts");
        for (Contract contract : release.contracts()) {
            json.object()
                    .field("id", Long.toString(contract.awardId()))
                    .field("awardID", Long.toString(contract.awardId()))
                    .field("status", contract.terminated() ? "terminated" : "active");
            if (contract.endDay() != Calendar.NO_DAY) {
                json.object("period")
                        .field("endDate", Calendar.midnight(contract.endDay()))
                        .endObject();
            }
            json.object("value")
                    .dollars("amount", contract.dollars())
                    .field("currency", "CAD")
                    .endObject();
            if (release.awardDay() > Timeline.day(2000, 1, 1)) {
                json.field("dateSigned", Calendar.midnight(release.awardDay()));
            }
            amendments(contract);
            transactions(contract);
            json.endObject();
        }
        json.endList();
    }

    private void amendments(Contract contract) {
        if (contract.amendments().isEmpty()) {
            return;
        }
        json.list("amendments");
        contract.amendments()
                .forEach(amendment -> json.object()
                        .field("id", Long.toString(amendment.id()))
                        .field("rationale", amendment.rationale())
                        .field("date", Calendar.midnight(amendment.day()))
                        .endObject());
        json.endList();
    }

    private void transactions(Contract contract) {
        if (contract.transactions().isEmpty()) {
            return;
        }
        json.object("implementation").list("transactions");
        contract.transactions()
                .forEach(transaction -> json.object()
                        .field("id", Long.toString(transaction.id()))
                        .field("source", "Dépense supplémentaire")
                        .field("date", Calendar.midnight(transaction.day()))
                        .object("value")
                        .dollars("amount", transaction.dollars())
                        .field("currency", "CAD")
                        .endObject()
                        .endObject());
        json.endList().endObject();
    }
}
