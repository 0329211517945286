package org.vigienuage.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigienuage.web.language.Language;

/** Whoever opens a file is told what each of its columns says, in both languages. */
class DictionaryTest {

    private static final char NO_BREAK = '\u00A0';

    private static final List<Columns<?>> TABLES = tables();

    @Test
    void everyTableOfTheSiteIsFound() {
        assertThat(TABLES)
                .extracting(Columns::table)
                .doesNotHaveDuplicates()
                .contains("contracts", "aggregates", "ledger", "changes", "chains");
    }

    @Test
    void namesOfColumnsAreWordsJoinedByUnderscores() {
        assertThat(TABLES)
                .allSatisfy(table -> assertThat(table.all())
                        .extracting(Column::name)
                        .doesNotHaveDuplicates()
                        .allSatisfy(name -> assertThat(name).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")));
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnHasALabelOfItsOwnAndAMeaning(Language language) {
        Dictionary dictionary = Dictionary.of(language);
        for (Columns<?> table : TABLES) {
            Set<String> labels = new HashSet<>();
            for (Column<?> column : table.all()) {
                assertThat(labels.add(dictionary.label(table.table(), column.name())))
                        .as("%s.%s", table.table(), column.name())
                        .isTrue();
                assertThat(dictionary.meaning(table.table(), column.name())).matches(".*[.…]");
            }
        }
    }

    @Test
    void theDictionaryHasNoEntryThatNoTableUses() {
        Set<String> used = new TreeSet<>();
        ResourceBundle texts = texts(Language.FRENCH);
        for (Columns<?> table : TABLES) {
            for (Column<?> column : table.all()) {
                String own = table.table() + "." + column.name();
                used.add(texts.containsKey(own) ? own : column.name());
            }
        }

        Set<String> entries = new TreeSet<>();
        texts.keySet().forEach(key -> entries.add(key.replaceFirst("\\.meaning$", "")));
        assertThat(entries).isEqualTo(used);
    }

    @Test
    void bothLanguagesHaveTheSameEntries() {
        assertThat(texts(Language.ENGLISH).keySet())
                .isEqualTo(texts(Language.FRENCH).keySet());
    }

    @Test
    void frenchIsWrittenAsItIsInQuebec() {
        ResourceBundle french = texts(Language.FRENCH);

        assertThat(french.keySet().stream().map(french::getString))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("'", "\"", " :", " %", " $")
                        .doesNotContainPattern("[^" + NO_BREAK + "]:"));
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle("org/vigienuage/web/table/dictionary", language.locale());
    }

    private static List<Columns<?>> tables() {
        Stream<JavaField> fields = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.vigienuage.web").stream()
                        .flatMap(type -> type.getFields().stream());
        return fields.filter(field -> field.getRawType().isEquivalentTo(Columns.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .<Columns<?>>map(field -> columns(field.reflect()))
                .toList();
    }

    private static Columns<?> columns(Field field) {
        try {
            field.setAccessible(true);
            return (Columns<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
