package org.vigienuage.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigienuage.testing.TestDatabase;

/** Labels beside decisions. The records are made up; only their scopes matter. */
class ReportCardTest {

    private static final DSLContext sql = DSL.using(TestDatabase.create().owner(), SQLDialect.POSTGRES);

    private int records;

    @BeforeEach
    void forget() {
        records = 0;
        sql.execute("delete from source.label");
        sql.execute("delete from source.label_stratum");
        sql.execute("delete from source.classification_override");
        sql.execute("truncate classification.subject, classification.classified, classification.evidence");
        stratum("likely", 10);
        stratum("rest", 1000);
    }

    /** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsThatOfWilson(BigDecimal hits, int trials, BigDecimal low, BigDecimal high) {
        Record interval = sql.fetchSingle(
                "select round(low, 4) as low, round(high, 4) as high from classification.wilson({0} / {1}::numeric, {1})",
                hits, DSL.val(trials));

        assertThat(interval.get("low", BigDecimal.class)).isEqualByComparingTo(low);
        assertThat(interval.get("high", BigDecimal.class)).isEqualByComparingTo(high);
    }

    @Test
    void withoutTrialsThereIsNoInterval() {
        assertThat(sql.fetchSingle("select * from classification.wilson(null, 0)")
                        .get("low"))
                .isNull();
    }

    @Test
    void aScopeIsCountedAloneAndWithTheNarrowerOnes() {
        label("likely", "core", "core");
        label("likely", "core", "extended");
        label("likely", "extended", "out");
        label("likely", "out", "extended");

        assertThat(counts("core", "alone")).isEqualTo("2 labelled, 1 decided, 1 agree");
        assertThat(counts("extended", "alone")).isEqualTo("1 labelled, 2 decided, 0 agree");
        assertThat(counts("extended", "within")).isEqualTo("3 labelled, 3 decided, 2 agree");
    }

    @Test
    void aLabelStandsForItsShareOfTheExtract() {
        label("likely", "extended", "extended");
        label("rest", "extended", "out");

        assertThat(card("extended", "within").get("recall", BigDecimal.class)).isEqualByComparingTo("0.5");
        assertThat(card("extended", "within").get("weighted_recall", BigDecimal.class))
                .isEqualByComparingTo("0.009901");
    }

    @Test
    void belowFiftyLabelsNothingIsConcluded() {
        for (int number = 0; number < 49; number++) {
            label("likely", "core", "core");
        }
        assertThat(card("core", "within").get("is_conclusive", boolean.class)).isFalse();

        label("likely", "core", "core");
        assertThat(card("core", "within").get("is_conclusive", boolean.class)).isTrue();
    }

    @Test
    void whatInspiredARuleWasDecidedByHandOrSaysSomethingElseNowIsNoEvidence() {
        label("likely", "core", "core");
        String inspired = label("likely", "core", "out");
        String decided = label("likely", "core", "out");
        String changed = label("likely", "core", "out");
        sql.execute("update source.label set origin = 'inspired-a-rule' where seao_number = ?", inspired);
        sql.execute(
                "insert into source.classification_override values (?, 'core', '', '', '', date '2026-11-24')",
                decided);
        sql.execute("update classification.subject set title = 'Autre objet' where seao_number = ?", changed);

        assertThat(counts("core", "within")).isEqualTo("1 labelled, 1 decided, 1 agree");
        assertThat(sql.fetch(
                                "select set_aside from classification.measured_label where set_aside is not null order by 1")
                        .getValues(0, String.class))
                .containsExactly("inspired-a-rule", "not-loaded", "override");
    }

    @Test
    void labelsThatSomebodyWouldDisputeCanBeLeftOut() {
        label("likely", "core", "core");
        String disputed = label("likely", "core", "out");
        sql.execute("update source.label set would_disagree = true where seao_number = ?", disputed);

        assertThat(sql.fetchSingle(
                                "select recall from classification.report_card where labels = 'undisputed' and scope = 'core' and counting = 'within'")
                        .get(0, BigDecimal.class))
                .isEqualByComparingTo("1");
    }

    private static void stratum(String name, int population) {
        sql.execute("insert into source.label_stratum values (?, 'award', ?, 1, '')", name, population);
    }

    /** A labelled record of its own, and what the rules say of it; gives its number. */
    private String label(String stratum, String label, String decided) {
        String number = String.valueOf(++records);
        sql.execute(
                "insert into classification.subject (subject_id, kind, seao_number, title, supplier_slugs, supplier_names)"
                        + " values (?, 'award', ?, 'Objet', array['firme'], array['Firme inc.'])",
                "award:" + number,
                number);
        sql.execute(
                "insert into source.label select classification.text_key('award', {0}, array['Firme inc.'], 'Objet', null),"
                        + " 'award', {0}, 'Firme inc.', 'Objet', null, {1}, {2}, false, null, 'drawn', 'held-out', date '2026-11-24', ''",
                DSL.val(number), DSL.val(stratum), DSL.val(label));
        if (!decided.equals("out")) {
            sql.execute(
                    "insert into classification.classified select ?, ?, classification.scope_level(?), 'saas', 'a-rule', 'rule'",
                    "award:" + number,
                    decided,
                    decided);
        }
        return number;
    }

    private static Record card(String scope, String counting) {
        return sql.fetchSingle(
                "select * from classification.report_card where labels = 'all' and split = 'held-out' and scope = ? and counting = ?",
                scope,
                counting);
    }

    private static @Nullable String counts(String scope, String counting) {
        Record card = card(scope, counting);
        return "%s labelled, %s decided, %s agree"
                .formatted(card.get("label_count"), card.get("decided_count"), card.get("hit_count"));
    }
}
