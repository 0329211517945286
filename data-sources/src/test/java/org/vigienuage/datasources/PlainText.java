package org.vigienuage.datasources;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The normalisation that README.md describes. */
final class PlainText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LEGAL_FORMS = Pattern.compile("( (inc|incorporee|incorporated|ltee|ltd|limitee|limited"
            + "|s e n c r l|sencrl|s e n c|senc|s e c|sec|s r l|srl|l l c|llc|l p|lp|ulc|enr|enrg|reg|cie|corp"
            + "|corporation|co))+$");
    private static final Pattern LEADING_SOCIETE = Pattern.compile("^((la|le|les) )?(societe )+");

    private PlainText() {}

    static String of(String published) {
        var spelled = published.replace("œ", "oe").replace("Œ", "oe").replace("&", " et ");
        var letters = ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return OTHER_SIGNS.matcher(letters).replaceAll(" ").strip();
    }

    static String ofName(String published) {
        var plain = of(published);
        var name = LEADING_SOCIETE
                .matcher(LEGAL_FORMS.matcher(plain).replaceAll(""))
                .replaceAll("");
        return name.isEmpty() ? plain : name;
    }
}
