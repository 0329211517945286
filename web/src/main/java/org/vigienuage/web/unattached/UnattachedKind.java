package org.vigienuage.web.unattached;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a fact touches no award, and what it is. */
public enum UnattachedKind {
    ORPHAN_EXPENSE("orphan", "expense"),
    ORPHAN_FINAL("orphan", "final"),
    UNMATCHED_EXPENSE("unmatched", "expense"),
    UNMATCHED_FINAL("unmatched", "final"),
    /** Finals and expenses together, as the ledger has them. */
    UNMATCHED("unmatched", null);

    private final String fate;
    private final @Nullable String fact;

    UnattachedKind(String fate, @Nullable String fact) {
        this.fate = fate;
        this.fact = fact;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<UnattachedKind> parseOptional(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    String fate() {
        return fate;
    }

    /** Null for facts of both kinds. */
    @Nullable
    String fact() {
        return fact;
    }
}
