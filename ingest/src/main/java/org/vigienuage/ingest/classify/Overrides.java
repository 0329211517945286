package org.vigienuage.ingest.classify;

import static org.vigienuage.db.source.Tables.CLASSIFICATION_OVERRIDE;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What persons decided, by notice; it beats the rules. */
final class Overrides {

    private static final String OUT = "out";

    private final Map<String, String> scopes;

    private Overrides(Map<String, String> scopes) {
        this.scopes = scopes;
    }

    static Overrides load(DSLContext database) {
        return new Overrides(database.selectFrom(CLASSIFICATION_OVERRIDE)
                .fetchMap(CLASSIFICATION_OVERRIDE.SEAO_NUMBER, CLASSIFICATION_OVERRIDE.AWARD_SCOPE));
    }

    boolean decide(String seaoNumber) {
        return scopes.containsKey(seaoNumber);
    }

    /** The scope a person gave, nothing when it is outside all of them. */
    Optional<Scope> scope(String seaoNumber) {
        @Nullable String code = scopes.get(seaoNumber);
        return code == null || code.equals(OUT) ? Optional.empty() : Optional.of(Scope.parse(code));
    }
}
