package org.vigienuage.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, in words the code asks for. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern QUOTED = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*\\.?)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Map<String, String> FRENCH = read("fr");
    private static final Map<String, String> ENGLISH = read("en");

    @Test
    void everyTextIsInBothLanguages() {
        assertThat(ENGLISH.keySet()).isEqualTo(FRENCH.keySet());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(FRENCH).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(ENGLISH).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesHaveTheSamePlacesForValues() {
        assertThat(FRENCH)
                .allSatisfy((key, text) ->
                        assertThat(places(text)).as(key).isEqualTo(places(ENGLISH.getOrDefault(key, ""))));
    }

    @Test
    void apostrophesAreTypographic() {
        // A straight one would also be swallowed where values are filled in.
        assertThat(FRENCH).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
        assertThat(ENGLISH).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    @Test
    void frenchPunctuationDoesNotLetGoOfItsWords() {
        assertThat(FRENCH)
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern(" [:»%$]")
                        .doesNotContainPattern("« ")
                        .doesNotContainPattern("[ \u00a0][;!?]"));
    }

    @Test
    void frenchSpeaksFrench() {
        // The CLOUD Act has no other name.
        assertThat(FRENCH)
                .allSatisfy((key, text) -> assertThat(text.replace("CLOUD Act", ""))
                        .as(key)
                        .doesNotContainPattern("(?i)\\b(cloud|digital\\w*|the|and)\\b"));
    }

    @Test
    void everyTextThatTheCodeAsksForExists() throws IOException {
        Set<String> prefixes = FRENCH.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> missing = quoted(code -> code.contains("Edition") || code.contains("Texts")).stream()
                .filter(text -> !text.endsWith(".csv"))
                .filter(text -> text.contains(".") && prefixes.contains(text.substring(0, text.indexOf('.'))))
                .filter(text -> FRENCH.keySet().stream().noneMatch(key -> key.equals(text) || key.startsWith(text)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> quoted = quoted(code -> true);
        Set<String> unused = FRENCH.keySet().stream()
                .filter(key -> quoted.stream().noneMatch(text -> isOf(key, text)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    /** Keys are written whole, or as a beginning that a value of the data completes. */
    private static boolean isOf(String key, String text) {
        return key.equals(text)
                || (text.endsWith(".") && key.startsWith(text))
                || (key.startsWith(text + ".") && key.substring(text.length()).matches("\\.(none|one|many)"))
                || (text.equals("missing.title.") && key.startsWith("missing."));
    }

    /** What stands in quotation marks in the sources that are asked for. */
    private static Set<String> quoted(Predicate<String> asked) throws IOException {
        Set<String> quoted = new TreeSet<>();
        try (Stream<Path> classes = Files.walk(SOURCES);
                Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (Path file : Stream.concat(classes, templates)
                    .filter(Files::isRegularFile)
                    .toList()) {
                String code = Files.readString(file);
                boolean isAsked = file.startsWith(TEMPLATES) || asked.test(code);
                Matcher matcher = QUOTED.matcher(code);
                while (isAsked && matcher.find()) {
                    quoted.add(matcher.group(1));
                }
            }
        }
        return quoted;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> read(String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
    }
}
