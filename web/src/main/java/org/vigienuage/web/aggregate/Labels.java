package org.vigienuage.web.aggregate;

import java.util.ResourceBundle;
import org.vigienuage.web.language.Language;

/** Labels of groups that the mart does not name. */
final class Labels {

    private final ResourceBundle texts;

    Labels(Language language) {
        texts = ResourceBundle.getBundle("org/vigienuage/web/aggregate/labels", language.locale());
    }

    String of(String key) {
        return texts.getString(key);
    }
}
