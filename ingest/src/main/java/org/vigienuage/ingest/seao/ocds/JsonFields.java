package org.vigienuage.ingest.seao.ocds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.issue.DataIssue;
import org.vigienuage.ingest.issue.IssueLog;
import org.vigienuage.ingest.seao.PublishedValues;

/**
 * The members of one JSON object. Each is taken once, under any of its spellings; those that nobody took are counted
 * as unknown when the object is {@linkplain #close done}.
 */
final class JsonFields implements AutoCloseable {

    private final Map<String, @Nullable Object> members;
    private final String path;
    private final IssueLog issues;
    private final PublishedValues values;

    JsonFields(Map<String, @Nullable Object> members, String path, IssueLog issues, PublishedValues values) {
        this.members = members;
        this.path = path;
        this.issues = issues;
        this.values = values;
    }

    @Nullable
    String text(String... names) {
        return values.text(path(names), scalar(names));
    }

    @Nullable
    String code(Set<String> known, String... names) {
        return values.code(path(names), scalar(names), known);
    }

    @Nullable
    Integer integer(String... names) {
        return values.integer(path(names), scalar(names));
    }

    @Nullable
    BigDecimal amount(String... names) {
        return values.amount(path(names), scalar(names));
    }

    @Nullable
    LocalDate date(String... names) {
        return values.date(path(names), scalar(names));
    }

    @Nullable
    OffsetDateTime moment(String... names) {
        return values.moment(path(names), scalar(names));
    }

    /** An amount and its currency; a bare number is an amount without currency. */
    PublishedMoney money(String name) {
        Object value = take(name);
        if (value instanceof Map<?, ?> object) {
            try (JsonFields fields = child(object, path(name))) {
                return new PublishedMoney(
                        fields.amount("amount"),
                        fields.text("currency"),
                        fields.amount("totalAmount", "totalamount", "TotalAmount"));
            }
        }
        return new PublishedMoney(values.amount(path(name), scalarOrIssue(path(name), value)), null, null);
    }

    /** A text, or whatever else stands there as a text. */
    @Nullable
    String verbatim(String... names) {
        return values.text(path(names), JsonText.of(take(names)));
    }

    /** A list of texts; a lone text is a list of one. */
    String[] texts(String name) {
        return list(name).stream()
                .map(element -> values.text(path(name), scalarOrIssue(path(name) + "[]", element)))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    /** A list of codes; a lone code is a list of one. */
    String[] codes(Set<String> known, String name) {
        return list(name).stream()
                .map(element -> values.code(path(name), scalarOrIssue(path(name) + "[]", element), known))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    /** An object; empty when there is none, so that its members are simply absent. */
    JsonFields object(String name) {
        Object value = take(name);
        if (value instanceof Map<?, ?> object) {
            return child(object, path(name));
        }
        reportUnless(value == null, path(name), value, "an object was expected");
        return child(Map.of(), path(name));
    }

    /** A list of objects; what is not an object is reported and left out. */
    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        for (Object element : list(name)) {
            if (element instanceof Map<?, ?> object) {
                objects.add(child(object, path(name) + "[]"));
            } else {
                reportUnless(false, path(name) + "[]", element, "an object was expected");
            }
        }
        return objects;
    }

    /** Whether the member is there and is an object. */
    boolean isObject(String name) {
        return members.get(name) instanceof Map;
    }

    /** Counts what was not taken as unknown. */
    @Override
    public void close() {
        members.forEach((name, value) -> issues.countUnknownField(path(name), JsonText.of(value)));
        members.clear();
    }

    private List<?> list(String name) {
        Object value = take(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private @Nullable String scalar(String... names) {
        return scalarOrIssue(path(names), take(names));
    }

    private @Nullable String scalarOrIssue(String where, @Nullable Object value) {
        reportUnless(value == null || value instanceof String, where, value, "a text or a number was expected");
        return value instanceof String text ? text : null;
    }

    private void reportUnless(boolean expected, String where, @Nullable Object value, String expectation) {
        if (!expected) {
            issues.add(new DataIssue.UnexpectedType(where, JsonText.of(value), expectation));
        }
    }

    /** The first of the spellings that has a value; the others are taken with it. */
    private @Nullable Object take(String... names) {
        Object taken = null;
        for (String name : names) {
            Object value = members.remove(name);
            taken = taken == null ? value : taken;
        }
        return taken;
    }

    private String path(String... names) {
        return path.isEmpty() ? names[0] : path + "." + names[0];
    }

    @SuppressWarnings("unchecked")
    private JsonFields child(Map<?, ?> object, String childPath) {
        Map<String, @Nullable Object> mutable =
                object.isEmpty() ? new java.util.HashMap<>() : (Map<String, @Nullable Object>) object;
        return new JsonFields(mutable, childPath, issues, values);
    }
}
