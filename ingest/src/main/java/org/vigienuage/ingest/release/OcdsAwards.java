package org.vigienuage.ingest.release;

import static org.vigienuage.ingest.release.Json.number;
import static org.vigienuage.ingest.release.Json.object;
import static org.vigienuage.ingest.release.Json.put;
import static org.vigienuage.ingest.release.Json.text;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The awards and contracts of a notice: what was published in the fields of the standard, what is counted in our own. */
final class OcdsAwards {

    /** Name of the fields that are ours, in awards, contracts and releases. */
    static final String EXTENSION = "vigieNuage";

    private OcdsAwards() {}

    static ArrayNode awards(JsonNode notice, ArrayNode items) {
        var awards = Json.EXACT.createArrayNode();
        for (var award : notice.path("awards")) {
            var told = awards.addObject();
            put(told, "id", text(award, "awardKey"));
            put(told, "title", text(notice, "title"));
            told.put("status", "withdrawn".equals(text(award, "exclusion")) ? "cancelled" : "active");
            put(told, "date", midnight(text(award, "awardDate")));
            put(told, "value", value(number(award, "awarded")));
            var suppliers = told.putArray("suppliers");
            for (var supplier : award.path("suppliers")) {
                var reference = suppliers.addObject();
                put(reference, "id", OcdsParties.supplier(supplier.path("key").asString()));
                put(reference, "name", text(supplier, "name"));
            }
            put(told, "items", items.deepCopy());
            told.set(EXTENSION, counted(award));
        }
        return awards;
    }

    /** Contracts as published, and where there is none the end that the final amount states. */
    static ArrayNode contracts(JsonNode notice) {
        var contracts = Json.EXACT.createArrayNode();
        for (var award : notice.path("awards")) {
            var key = String.valueOf(text(award, "awardKey"));
            var place = 0;
            for (var contract : award.path("contracts")) {
                var told = contracts.addObject();
                told.put("id", key + "-" + Objects.requireNonNullElse(text(contract, "id"), "c") + "-" + ++place);
                told.put("awardID", key);
                put(told, "status", text(contract, "status"));
                var period = object();
                put(period, "startDate", midnight(text(contract, "startDate")));
                put(period, "endDate", midnight(text(contract, "endDate")));
                put(told, "period", period);
                put(told, "value", value(number(contract, "value")));
                put(told, "dateSigned", midnight(text(contract, "signedDate")));
                put(told, EXTENSION, ended(award));
            }
            if (place == 0 && number(award, "final") != null) {
                var told = contracts.addObject();
                told.put("id", key + "-final").put("awardID", key).put("status", "terminated");
                put(told, "value", value(number(award, "final")));
                put(told, EXTENSION, ended(award));
            }
        }
        return contracts;
    }

    private static ObjectNode ended(JsonNode award) {
        var ended = object();
        put(ended, "finalValue", value(number(award, "final")));
        if (!ended.isEmpty()) {
            put(ended, "finalOrigin", text(award, "finalOrigin"));
        }
        return ended;
    }

    /** What METHOD makes of an award. */
    private static ObjectNode counted(JsonNode award) {
        var counted = object();
        put(counted, "low", value(number(award, "low")));
        put(counted, "central", value(number(award, "central")));
        put(counted, "high", value(number(award, "high")));
        put(counted, "withOptions", value(number(award, "options")));
        put(counted, "expenses", value(number(award, "expenses")));
        put(counted, "reduction", value(number(award, "reduction")));
        put(counted, "exclusion", text(award, "exclusion"));
        put(counted, "flags", award.path("flags"));
        put(counted, "scope", text(award, "scope"));
        put(counted, "serviceModel", text(award, "serviceModel"));
        put(counted, "ruleId", text(award, "ruleId"));
        put(counted, "decidedBy", text(award, "decidedBy"));
        put(counted, "evidence", award.path("evidence"));
        put(counted, "makerKey", text(award.path("maker"), "key"));
        put(counted, "makerEvidence", text(award.path("maker"), "evidence"));
        put(counted, "ministryKey", text(award, "ministryKey"));
        put(counted, "bucketDate", text(award, "bucketDate"));
        put(counted, "duplicateOf", text(award.path("duplicateOf"), "awardKey"));
        put(counted, "source", award.path("source"));
        return counted;
    }

    /** What is said of a notice and of no award: its further expenses, which are commitments and not payments. */
    static ObjectNode ofNotice(JsonNode notice) {
        var told = object();
        put(told, "sourceKey", text(notice, "sourceKey"));
        put(told, "referenceNumber", text(notice, "referenceNumber"));
        var expenses = Json.EXACT.createArrayNode();
        for (var expense : notice.path("expenses")) {
            // What matches no winner is in the table of expenses; here it would look like a part of an award.
            if ("joined".equals(text(expense, "fate"))) {
                var each = expenses.addObject();
                put(each, "date", text(expense, "date"));
                put(each, "value", value(number(expense, "value")));
                put(each, "description", text(expense, "description"));
                put(each, "contractor", text(expense, "contractor"));
            }
        }
        put(told, "expenses", expenses);
        return told;
    }

    /** Dollars as published; nothing where they are unknown. */
    static JsonNode value(@Nullable BigDecimal amount) {
        var value = object();
        if (amount != null) {
            put(value, "amount", amount);
            value.put("currency", "CAD");
        }
        return value;
    }

    /** The standard has no dates without a time: a day is told as its first instant in UTC. */
    private static @Nullable String midnight(@Nullable String day) {
        return day == null ? null : day + "T00:00:00Z";
    }
}
