package org.vigienuage.ingest.classify;

import java.util.Locale;

/** The four nested scopes, narrowest first. */
public enum Scope {
    CORE("saas"),
    EXTENDED("saas"),
    LICENCES("licences"),
    SERVICES("services");

    private final String usualModel;

    Scope(String usualModel) {
        this.usualModel = usualModel;
    }

    static Scope parse(String code) {
        for (var scope : values()) {
            if (scope.code().equals(code)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("no scope is called " + code);
    }

    /** As in the database and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 1 for the narrowest. */
    public int level() {
        return ordinal() + 1;
    }

    /** The service model to assume where a person named the scope only. */
    String usualModel() {
        return usualModel;
    }
}
