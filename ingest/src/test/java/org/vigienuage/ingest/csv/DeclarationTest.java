package org.vigienuage.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class DeclarationTest {

    @Test
    void whatIsDeclaredIsUnderstood() {
        var declaration = new DeclaredYaml().parse();
        assertThat(declaration.id()).isEqualTo("made_up_list");
        assertThat(declaration.layout().columns())
                .containsExactlyInAnyOrder("Number", "Supplier", "Body", "Object", "Date", "Value");
        assertThat(declaration.layout().government()).isEqualTo(Government.QUEBEC);
    }

    @Test
    void everyDeclarationOfTheProgramIsUnderstood() {
        var bundled = new BundledDeclarations(new PathMatchingResourcePatternResolver());
        assertThat(bundled.ids())
                .contains(
                        "access_to_information_list",
                        "canada_elections_contracts",
                        "canada_quebec_seao_2009_2018",
                        "canada_treasury_board_contracts");
        assertThat(bundled.withFiles())
                .allSatisfy(
                        declaration -> assertThat(bundled.files(declaration)).isNotEmpty());
    }

    /** The part csv begins on line 13 of the made-up declaration. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            supplier: Supplier   | suplier: Supplier            | line 18: csv.fields.suplier is not known
            currency: CAD        | curency: CAD                 | line 14: csv.curency is not known
            currency: CAD        | delimiter: ';;'              | line 14: csv.delimiter must be one character
            government: quebec   | government: Mars             | line 13: csv.government must be one of
            key: [Number]        | keys: [Number]               | line 16: csv.keys is not known
            awarded: Value       | description: Value           | csv.fields.awarded is missing
            supplier: Supplier   | title: Supplier              | csv.fields.title stands twice
            dates: [yyyy-MM-dd]  | dates: [yyyy-bb-dd]          | line 15: csv.dates holds no pattern of a date
            title: Object        | title: {columm: Object}      | line 20: csv.fields.title.columm is not known
            title: Object        | title: {value: A, column: B} | csv.fields.title needs either a column or a value
            title: Object        | title: {column: A, match: (} | is no regular expression
            title: Object        | method: {column: A, lookup: {B: openly}} | line 20: csv.fields.method.lookup.B must be one of
            currency: CAD        | header: false                | csv.currency is missing
            """)
    void whatIsWrongIsNamedWithItsLine(String line, String instead, String message) {
        assertThatThrownBy(() -> new DeclaredYaml().with(line, instead).parse())
                .isInstanceOf(MalformedDeclarationException.class)
                .hasMessageStartingWith("made_up_list.yml, line ")
                .hasMessageContaining(message);
    }

    @Test
    void withoutAHeaderColumnsAreNumbers() {
        assertThatThrownBy(() -> new DeclaredYaml()
                        .with("currency: CAD", "currency: CAD\n  header: false")
                        .parse())
                .hasMessageContaining("columns are numbers from 1");
    }

    @Test
    void anEncodingThatNobodyKnowsIsNamed() {
        assertThatThrownBy(() -> new DeclaredYaml().encodedAs("utf-9").parse())
                .hasMessageContaining("line 9: data.encoding is none that is known: utf-9");
    }

    @Test
    void theNameIsTheKeyOfTheSource() {
        assertThatThrownBy(() -> Declaration.parse("Ma liste.yml", new DeclaredYaml().text()))
                .hasMessageContaining("Ma liste.yml");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThatThrownBy(() -> Declaration.parse("made_up_list.yml", "title: {fr: a\nurl: b"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("it is not YAML");
        assertThatThrownBy(() -> Declaration.parse("made_up_list.yml", "- a\n- b"))
                .isInstanceOf(MalformedDeclarationException.class);
    }
}
