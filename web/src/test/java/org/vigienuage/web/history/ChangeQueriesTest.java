package org.vigienuage.web.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.history.Change.Kind;
import org.vigienuage.web.history.Change.Reason;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

/** A figure that is not what it was says which awards made the difference, and why. */
class ChangeQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final ChangeQueries queries = QueriesOn.get(database, ChangeQueries.class);
    private static final String FIRST = "2026-11-23.1";
    private static final String SECOND = "2026-11-24.1";

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, FIRST)
                .version(2, SECOND)
                .notice("1", document("a"), 1, 2)
                .notice("1", document("b"), 2, null)
                .notice("2", document("a"), 1, null)
                .notice("3", document("a"), 1, null)
                .notice("4", document("b"), 2, null)
                .notice("5", document("a"), 1, null)
                .awards(
                        // Stated again, with more dollars.
                        anAward("1-1").worth("100").published(1, 2),
                        anAward("1-1").worth("150").published(2, null),
                        // A rule takes it out of the default scope.
                        anAward("2-1").worth("30").published(1, 2),
                        anAward("2-1").worth("30").in(Scope.LICENCES).published(2, null),
                        // The list of suppliers names another.
                        anAward("3-1").worth("7").soldBy("microsoft").published(1, 2),
                        anAward("3-1").worth("7").soldBy("msft").published(2, null),
                        // A new notice.
                        anAward("4-1").worth("1000").published(2, null),
                        // The same as before.
                        anAward("5-1").worth("5").published(1, null));
    }

    @Test
    void thenAndNowAreTheTotalsOfTheTwoVersions() {
        Changes changes = changes(ContractFilter.everything());

        assertThat(changes.then().name()).isEqualTo(FIRST);
        assertThat(changes.now().name()).isEqualTo(SECOND);
        assertThat(changes.before().central()).isEqualByComparingTo("142");
        assertThat(changes.after().central()).isEqualByComparingTo("1162");
    }

    @Test
    void whatEnteredLeftAndChangedIsTheWholeDifference() {
        Changes changes = changes(ContractFilter.everything());

        assertThat(changes.largest())
                .extracting(
                        Change::awardKey,
                        Change::kind,
                        change -> change.difference().intValueExact())
                .containsExactly(
                        tuple("4-1", Kind.ENTERED, 1000),
                        tuple("1-1", Kind.CHANGED, 50),
                        tuple("2-1", Kind.LEFT, -30),
                        tuple("3-1", Kind.CHANGED, 0));
        assertThat(changes.addsUp()).isTrue();
        assertThat(changes.difference()).isEqualByComparingTo("1020");
    }

    @Test
    void eachChangeSaysWhy() {
        assertThat(changes(ContractFilter.everything()).largest())
                .extracting(Change::awardKey, Change::reasons, Change::files)
                .containsExactly(
                        tuple("4-1", List.of(Reason.FILE), List.of("b.xml")),
                        tuple("1-1", List.of(Reason.FILE), List.of("b.xml")),
                        tuple("2-1", List.of(Reason.RULE), List.of()),
                        tuple("3-1", List.of(Reason.SUPPLIER_LIST), List.of()));
    }

    @Test
    void aScopeThatHoldsBothSidesOnlyChanges() {
        assertThat(changes(ContractFilter.of(Scope.LICENCES)).largest())
                .filteredOn(change -> change.awardKey().equals("2-1"))
                .extracting(Change::kind)
                .containsExactly(Kind.CHANGED);
    }

    @Test
    void theSameVersionHasNoChanges() {
        Changes changes = queries.changes(ContractFilter.everything().withVersion(FIRST), FIRST)
                .orElseThrow();

        assertThat(changes.count()).isZero();
        assertThat(changes.addsUp()).isTrue();
    }

    @Test
    void aVersionThatIsNotThereIsNotCompared() {
        assertThat(queries.changes(ContractFilter.everything(), "2020-01-01.1")).isEmpty();
        assertThat(queries.changes(ContractFilter.everything().withVersion("2020-01-01.1"), FIRST))
                .isEmpty();
    }

    @Test
    void everyChangeCanBeTakenAwayInTheOrderOfTheKeys() {
        List<String> keys = new ArrayList<>();
        queries.each(ContractFilter.everything(), FIRST, change -> keys.add(change.awardKey()));

        assertThat(keys).containsExactly("1-1", "2-1", "3-1", "4-1");
    }

    private static Changes changes(ContractFilter filter) {
        return queries.changes(filter, FIRST).orElseThrow();
    }

    private static String document(String file) {
        return "{\"restatements\": [{\"source\": {\"name\": \"%1$s.xml\", \"sha256\": \"%1$s\", \"position\": 1}}]}"
                .formatted(file);
    }
}
