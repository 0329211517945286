package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Messages FRENCH = Messages.of(Map.of("LANG", "fr_CA.UTF-8"));
    private static final Messages ENGLISH = Messages.of(Map.of("LANG", "C"));

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(FRENCH.texts().keySet()).isEqualTo(ENGLISH.texts().keySet());
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        for (var key : FRENCH.texts().keySet()) {
            assertThat(values(FRENCH, key)).as(key).isEqualTo(values(ENGLISH, key));
        }
    }

    @Test
    void theFirstLanguageThatIsSetDecides() {
        assertThat(language(Map.of("LC_ALL", "en_CA.UTF-8", "LANG", "fr_CA.UTF-8")))
                .isEqualTo("en");
        assertThat(language(Map.of("LC_ALL", "", "LC_MESSAGES", "fr_FR", "LANG", "en_CA")))
                .isEqualTo("fr");
        assertThat(language(Map.of())).isEqualTo("en");
    }

    @Test
    void numbersAreWrittenAsInTheLanguage() {
        assertThat(ENGLISH.text("summary.issues", 12345)).contains("12,345");
        assertThat(FRENCH.text("summary.issues", 12345)).matches(".*12\\h345.*");
    }

    private static String language(Map<String, String> environment) {
        return Messages.of(environment).locale().getLanguage();
    }

    private static java.util.List<String> values(Messages messages, String key) {
        return Pattern.compile("%[,.\\d]*[sdf]")
                .matcher(messages.texts().getString(key))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
