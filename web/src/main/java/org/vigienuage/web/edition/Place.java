package org.vigienuage.web.edition;

import java.util.Locale;
import org.vigienuage.web.language.Language;

/** The kinds of plain pages: each has one word in an address, in the language of the page. */
public enum Place {
    HOME("", ""),
    FIGURES("chiffres", "figures"),
    SUPPLIERS("fournisseurs", "suppliers"),
    MAKERS("editeurs", "makers"),
    ORGANIZATIONS("organismes", "organizations"),
    MINISTRIES("ministeres", "ministries"),
    CONTRACTS("contrats", "contracts"),
    CLAIMS("chiffres-publies", "published-claims"),
    DATA("donnees", "data"),
    METHOD("methode", "method"),
    VERSIONS("versions", "versions"),
    CORRECTIONS("corrections", "corrections"),
    API("api", "api"),
    ACCESSIBILITY("accessibilite", "accessibility");

    private final String french;
    private final String english;

    Place(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** As texts name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String slug(Language language) {
        return language.choose(french, english);
    }
}
