package org.vigienuage.ingest.release;

import static org.vigienuage.ingest.release.Json.object;
import static org.vigienuage.ingest.release.Json.put;
import static org.vigienuage.ingest.release.Json.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The buyer, suppliers and bidders of a notice, each once with all of its roles. A natural person who did not win is
 * counted and not named.
 */
final class OcdsParties {

    private final OcdsNotice notice;
    private final Map<String, ObjectNode> parties = new LinkedHashMap<>();
    private final Map<String, Set<String>> roles = new LinkedHashMap<>();

    private OcdsParties(OcdsNotice notice) {
        this.notice = notice;
    }

    static OcdsParties of(OcdsNotice notice) {
        var parties = new OcdsParties(notice);
        var document = notice.document();
        var buyer = parties.buyer();
        parties.add(buyer.path("id").asString(), buyer.path("name").asString(), null, "buyer");
        parties.add(buyer.path("id").asString(), buyer.path("name").asString(), null, "procuringEntity");
        for (var award : document.path("awards")) {
            for (var supplier : award.path("suppliers")) {
                parties.add(
                        supplier(supplier.path("key").asString()),
                        text(supplier, "name"),
                        text(supplier, "neq"),
                        "supplier");
            }
        }
        for (var bid : document.path("bids")) {
            if (parties.isNamed(bid)) {
                parties.add(
                        supplier(bid.path("supplierKey").asString()), text(bid, "name"), text(bid, "neq"), "tenderer");
            }
        }
        return parties;
    }

    private void add(String key, @Nullable String name, @Nullable String neq, String role) {
        roles.computeIfAbsent(key, id -> new TreeSet<>()).add(role);
        parties.computeIfAbsent(key, id -> {
            var party = object().put("id", id);
            put(party, "name", name);
            if (neq != null) {
                // Of the Registraire des entreprises; as published, so not all of them are sound.
                party.putObject("identifier").put("scheme", "CA-QC-NEQ").put("id", neq);
            }
            return party;
        });
    }

    ArrayNode list() {
        var list = Json.EXACT.createArrayNode();
        parties.forEach((key, party) -> {
            var named = party.deepCopy();
            var said = named.putArray("roles");
            roles.getOrDefault(key, Set.of()).forEach(said::add);
            list.add(named);
        });
        return list;
    }

    ObjectNode buyer() {
        var buyer = notice.document().path("buyer");
        return object().put(
                        "id", "organization-" + buyer.path("organizationKey").asString())
                .put("name", buyer.path("organizationName").asString());
    }

    /** How many suppliers made a bid, those that are not named included. */
    int bidders() {
        var keys = new LinkedHashSet<String>();
        notice.document()
                .path("bids")
                .forEach(bid -> keys.add(bid.path("supplierKey").asString("")));
        return keys.size();
    }

    ArrayNode tenderers() {
        var tenderers = Json.EXACT.createArrayNode();
        parties.forEach((key, party) -> {
            if (roles.getOrDefault(key, Set.of()).contains("tenderer")) {
                tenderers.add(reference(key));
            }
        });
        return tenderers;
    }

    /** Whose bid it is: one party, or none where it is not named. */
    ArrayNode tenderer(JsonNode bid) {
        var tenderers = Json.EXACT.createArrayNode();
        if (isNamed(bid)) {
            tenderers.add(reference(supplier(bid.path("supplierKey").asString())));
        }
        return tenderers;
    }

    /** A body and a supplier may have the same key, and are not the same party. */
    static String supplier(String key) {
        return "supplier-" + key;
    }

    private ObjectNode reference(String key) {
        var reference = object().put("id", key);
        put(reference, "name", parties.getOrDefault(key, object()).path("name"));
        return reference;
    }

    private boolean isNamed(JsonNode bid) {
        var key = text(bid, "supplierKey");
        return key != null
                && (bid.path("winner").asBoolean(false)
                        || !notice.naturalPersons().contains(key));
    }
}
