package org.vigienuage.web.table;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.vigienuage.web.language.Language;

/** What files say of themselves, in one language. */
final class Words {

    private static final Words FRENCH = new Words(Language.FRENCH);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    private final Language language;
    private final ResourceBundle texts;

    private Words(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("org/vigienuage/web/table/files", language.locale());
    }

    static Words in(Language language) {
        return language.choose(FRENCH, ENGLISH);
    }

    String of(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language.locale()).format(values);
    }
}
