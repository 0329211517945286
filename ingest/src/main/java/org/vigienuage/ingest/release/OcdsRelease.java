package org.vigienuage.ingest.release;

import static org.vigienuage.ingest.release.Json.number;
import static org.vigienuage.ingest.release.Json.object;
import static org.vigienuage.ingest.release.Json.put;
import static org.vigienuage.ingest.release.Json.text;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One notice of the mart as a release of the Open Contracting Data Standard 1.1; {@code docs/ocds-mapping.md} says which
 * field becomes which. What is unknown is left out.
 */
final class OcdsRelease {

    /** The prefix under which SEAO publishes its own releases: the process is the same, whoever tells of it. */
    private static final String SEAO_PREFIX = "ocds-ec9k95-";

    /** For processes of other publishers, which have no registered prefix. */
    private static final String OWN_PREFIX = "vigie-nuage-";

    private static final Map<String, String> METHODS = Map.of(
            "open", "open",
            "infrastructure", "open",
            "qualified", "selective",
            "invitation", "limited",
            "direct", "direct");

    private static final Map<String, String> CATEGORIES =
            Map.of("goods", "goods", "works", "works", "services", "services");

    private final JsonNode notice;
    private final OcdsParties parties;

    private OcdsRelease(JsonNode notice, OcdsParties parties) {
        this.notice = notice;
        this.parties = parties;
    }

    static ObjectNode of(ReleasedVersion version, OcdsNotice notice) {
        return new OcdsRelease(notice.document(), OcdsParties.of(notice)).release(version);
    }

    private ObjectNode release(ReleasedVersion version) {
        var release = object();
        var ocid = ocid(notice);
        release.put("ocid", ocid);
        release.put("id", ocid + "-" + version.name());
        release.put("date", version.publishedAtText());
        var contracts = OcdsAwards.contracts(notice);
        var tags = release.putArray("tag").add("tender");
        if (!notice.path("awards").isEmpty()) {
            tags.add("award");
        }
        if (!contracts.isEmpty()) {
            tags.add("contract");
        }
        release.put("initiationType", "tender");
        release.put("language", "fr");
        release.set("parties", parties.list());
        release.set("buyer", parties.buyer());
        release.set("tender", tender());
        put(release, "bids", bids());
        put(release, "awards", OcdsAwards.awards(notice, items()));
        put(release, "contracts", contracts);
        put(release, "relatedProcesses", relatedProcesses());
        put(release, OcdsAwards.EXTENSION, OcdsAwards.ofNotice(notice));
        return release;
    }

    private static String ocid(JsonNode notice) {
        var number = String.valueOf(text(notice, "seaoNumber"));
        return ("seao".equals(text(notice, "sourceKey")) ? SEAO_PREFIX : OWN_PREFIX) + number;
    }

    private ObjectNode tender() {
        var tender = object();
        put(tender, "id", text(notice, "seaoNumber"));
        put(tender, "title", text(notice, "title"));
        put(tender, "description", text(notice, "description"));
        put(tender, "status", status());
        tender.set("procuringEntity", parties.buyer());
        put(tender, "items", items());
        var method = notice.path("method");
        put(tender, "procurementMethod", METHODS.get(String.valueOf(text(method, "key"))));
        put(tender, "procurementMethodDetails", text(method, "label"));
        put(tender, "procurementMethodRationale", text(notice.path("exception"), "text"));
        put(tender, "mainProcurementCategory", CATEGORIES.get(String.valueOf(text(notice.path("nature"), "key"))));
        put(tender, "additionalProcurementCategories", categories());
        var period = object();
        put(period, "startDate", text(notice, "publishedAt"));
        put(period, "endDate", text(notice, "closingAt"));
        put(tender, "tenderPeriod", period);
        if (!notice.path("bids").isEmpty()) {
            tender.put("numberOfTenderers", parties.bidders());
        }
        put(tender, "tenderers", parties.tenderers());
        put(tender, "documents", documents());
        return tender;
    }

    private @Nullable String status() {
        if (notice.path("cancelled").asBoolean(false)) {
            return "cancelled";
        }
        return notice.path("awards").isEmpty() ? text(notice, "status") : "complete";
    }

    private ArrayNode items() {
        var items = Json.EXACT.createArrayNode();
        var code = text(notice.path("unspsc"), "code");
        if (code != null) {
            var item = items.addObject().put("id", "1");
            put(item, "description", text(notice.path("unspsc"), "label"));
            var classification =
                    item.putObject("classification").put("scheme", "UNSPSC").put("id", code);
            put(classification, "description", text(notice.path("unspsc"), "label"));
        }
        return items;
    }

    private ArrayNode categories() {
        var categories = Json.EXACT.createArrayNode();
        var label = text(notice.path("category"), "label");
        if (label != null) {
            categories.add(label);
        }
        return categories;
    }

    private ArrayNode documents() {
        var documents = Json.EXACT.createArrayNode();
        var url = text(notice, "seaoUrl");
        if (url != null && url.matches("https?://[\\x21-\\x7e&&[^<>\"{}|\\\\^`]]+")) {
            var document = documents.addObject().put("id", "notice").put("documentType", "tenderNotice");
            put(document, "title", text(notice, "title"));
            document.put("url", url);
            put(document, "datePublished", text(notice, "publishedAt"));
            document.put("format", "text/html").put("language", "fr");
        }
        return documents;
    }

    /** The extension for bids; a value only where it is dollars, since other units are no value of a bid. */
    private ObjectNode bids() {
        var details = Json.EXACT.createArrayNode();
        for (var bid : notice.path("bids")) {
            var detail = details.addObject();
            detail.put("id", bid.path("number").asString());
            put(detail, "status", bidStatus(bid));
            put(detail, "tenderers", parties.tenderer(bid));
            if ("1".equals(text(bid, "unit"))) {
                put(detail, "value", OcdsAwards.value(number(bid, "value")));
            }
        }
        var bids = object();
        put(bids, "details", details);
        return bids;
    }

    private static @Nullable String bidStatus(JsonNode bid) {
        var admissible = bid.path("admissible");
        var conforming = bid.path("conforming");
        if ((admissible.isBoolean() && !admissible.booleanValue())
                || (conforming.isBoolean() && !conforming.booleanValue())) {
            return "disqualified";
        }
        return admissible.isBoolean() || conforming.isBoolean() ? "valid" : null;
    }

    private ArrayNode relatedProcesses() {
        var processes = Json.EXACT.createArrayNode();
        var place = 0;
        for (var related : notice.path("relatedProcesses")) {
            var process = processes.addObject().put("id", String.valueOf(++place));
            var relationships = new ArrayList<JsonNode>();
            related.path("relationship").forEach(relationships::add);
            if (!relationships.isEmpty()) {
                process.putArray("relationship").addAll(relationships);
            }
            put(process, "title", text(related, "title"));
            var number = text(related, "seaoNumber");
            if (number != null) {
                process.put("scheme", "ocid").put("identifier", SEAO_PREFIX + number);
            }
        }
        return processes;
    }
}
