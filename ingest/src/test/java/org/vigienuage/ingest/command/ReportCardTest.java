package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;

/** Two real records of SEAO: one that rule and label agree on, one that the rules miss. */
class ReportCardTest {

    private static final DSLContext sql = DSL.using(TestDatabase.create().owner(), SQLDialect.POSTGRES);

    private final SpokenConsole english = SpokenConsole.english();
    private final SpokenConsole french = SpokenConsole.french();

    @BeforeEach
    void forget() {
        sql.execute("delete from source.label");
        sql.execute("delete from source.label_stratum");
        sql.execute("truncate classification.subject, classification.classified, classification.evidence");
    }

    @Test
    void sharesAreSaidWithTheirIntervalAndWhatTheyProve() throws IOException {
        measure();

        assertThat(run(english, false)).isEqualTo(ExitCode.OK);
        assertThat(english.out())
                .contains("2 labelled records measure the rules.")
                .contains(
                        "extended, with core: 2 by the labels, 1 by the rules, 1 by both — fewer than 50 labels: proves nothing")
                .contains("recall     50.0 % (9.5 to 90.5)");
        run(french, false);
        assertThat(french.out()).contains("rappel     50,0 % (9,5 à 90,5)").contains("Écarts : 1");
    }

    @Test
    void everyMissIsShownWithWhatWasLabelledAndDecided() throws IOException {
        measure();

        run(english, false);
        assertThat(english.out())
                .contains("held-out  award 1069243: label extended, rules out")
                .contains("ISIOS · Solution de gestion collaborative");
    }

    @Test
    void theMissesAreRowsForAProgram() throws IOException {
        measure();

        run(english, true);
        assertThat(english.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("split,kind,seao_number,label,decided,rule_id");
    }

    @Test
    void withoutMeasuredLabelsItSaysWhatToDo() throws IOException {
        assertThat(run(english, false)).isEqualTo(ExitCode.FAILURE);
        assertThat(english.err()).contains("vigie ingest bundled");
    }

    private static ExitCode run(SpokenConsole console, boolean csv) throws IOException {
        return new ReportCard(new ReportCardQueries(sql), console.console()).run(csv);
    }

    private static void measure() {
        sql.execute("insert into source.label_stratum values ('likely', 'award', 2, 2, '')");
        record("1090455", "Construction Virtuelle", "Plateforme de collaboration numérique BIM Track");
        record("1069243", "ISIOS", "Solution de gestion collaborative");
        sql.execute("insert into classification.classified values"
                + " ('award:1090455', 'extended', 2, 'saas', 'extended-saas-product', 'rule')");
    }

    private static void record(String number, String supplier, String title) {
        sql.execute(
                "insert into classification.subject (subject_id, kind, seao_number, title, supplier_slugs, supplier_names)"
                        + " values ('award:' || {0}, 'award', {0}, {1}, array['one'], array[{2}])",
                DSL.val(number), DSL.val(title), DSL.val(supplier));
        sql.execute(
                "insert into source.label select classification.text_key('award', {0}, array[{2}], {1}, null),"
                        + " 'award', {0}, {2}, {1}, null, 'likely', 'extended', false, null, 'drawn', 'held-out', date '2026-11-24', ''",
                DSL.val(number), DSL.val(title), DSL.val(supplier));
    }
}
