package org.vigienuage.web.aggregate;

import java.util.List;
import java.util.ResourceBundle;
import org.vigienuage.web.language.Language;

/** Labels of groups that the mart does not name. */
public final class Labels {

    private final ResourceBundle texts;

    public Labels(Language language) {
        texts = ResourceBundle.getBundle("org/vigienuage/web/aggregate/labels", language.locale());
    }

    /** What has a name under a word, in a fixed order: {@code ministry}, {@code health}… under {@code sector}. */
    List<String> keysOf(String word) {
        return texts.keySet().stream()
                .filter(key -> key.startsWith(word + "."))
                .map(key -> key.substring(word.length() + 1))
                .sorted()
                .toList();
    }

    public String of(String key) {
        return texts.getString(key);
    }
}
