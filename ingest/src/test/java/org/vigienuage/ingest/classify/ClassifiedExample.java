package org.vigienuage.ingest.classify;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A subject written down in a test or beside a rule, by the names of its fields. */
final class ClassifiedExample {

    private ClassifiedExample() {}

    static Subject subject(Map<?, ?> fields, RuleSet rules) {
        var supplier = text(fields, "supplier");
        return Subject.published(
                rules.patterns(),
                text(fields, "title"),
                text(fields, "expense"),
                text(fields, "rationale"),
                text(fields, "supplier_name"),
                supplier == null ? List.of() : List.of(supplier),
                text(fields, "unspsc"),
                text(fields, "category"),
                text(fields, "disposition"),
                text(fields, "method"),
                "true".equals(text(fields, "municipal")));
    }

    private static @Nullable String text(Map<?, ?> fields, String name) {
        var value = fields.get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
