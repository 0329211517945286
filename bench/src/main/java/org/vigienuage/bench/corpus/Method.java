package org.vigienuage.bench.corpus;

/** How a contract is awarded, in the codes of both eras. */
enum Method {
    OPEN("3", "open", "Avis d’appel d’offres"),
    DIRECT("9", "direct", "Contrat de gré à gré"),
    INVITATION("10", "limited", "Contrat à la suite d'un appel d’offres sur invitation"),
    INFRASTRUCTURE("16", "open", "Contrat relatif aux infrastructures de transport"),
    PUBLISHED_INVITATION("14", "limited", "Avis d’appel d’offres sur invitation"),
    GROUP("11", "direct", "Contrat à la suite d'un achat mandaté ou d'un regroupement d’organismes"),
    UNPUBLISHED("17", "open", "Contrat conclu - Appel d’offres public non publié au SEAO");

    private final String type;
    private final String code;
    private final String details;

    Method(String type, String code, String details) {
        this.type = type;
        this.code = code;
        this.details = details;
    }

    String type() {
        return type;
    }

    String code() {
        return code;
    }

    /** OCDS's label, with SEAO's mixture of apostrophes. */
    String details() {
        return details;
    }

    /** Whether losers are published in OCDS. */
    boolean hasBids() {
        return this != DIRECT && this != GROUP;
    }

    static Method any(Dice dice) {
        double share = dice.unit();
        return share < 0.42
                ? OPEN
                : share < 0.794
                        ? DIRECT
                        : share < 0.912
                                ? INVITATION
                                : share < 0.978
                                        ? INFRASTRUCTURE
                                        : share < 0.9896 ? PUBLISHED_INVITATION : share < 0.9992 ? GROUP : UNPUBLISHED;
    }
}
