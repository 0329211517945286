package org.vigienuage.web.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What counts as cloud: nested scopes, each holding those before it; {@link #ALL} holds every award. */
public enum Scope {
    CORE(1),
    EXTENDED(2),
    LICENCES(3),
    SERVICES(4),
    ALL(5);

    private final short level;

    Scope(int level) {
        this.level = (short) level;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Awards of this scope have this level or a lower one. */
    public short level() {
        return level;
    }

    /** This scope and those it holds, the narrowest first. */
    public List<Scope> nested() {
        return Arrays.stream(values()).filter(scope -> scope.level <= level).toList();
    }

    public static Optional<Scope> parseOptional(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }
}
