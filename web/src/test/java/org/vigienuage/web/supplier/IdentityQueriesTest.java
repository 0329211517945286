package org.vigienuage.web.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.ownership.Owner;
import org.vigienuage.web.ownership.OwnerQueries;
import org.vigienuage.web.testing.Mart;
import org.vigienuage.web.testing.QueriesOn;

/** How it is known who a supplier is, and who controlled it. */
class IdentityQueriesTest {

    private static final TestDatabase database = TestDatabase.create();
    private static final IdentityQueries identities = QueriesOn.get(database, IdentityQueries.class);
    private static final OwnerQueries owners = QueriesOn.get(database, OwnerQueries.class);

    @BeforeAll
    static void publish() {
        Mart.in(database)
                .version(1, "2026-11-23.1")
                .supplier("edilex", "Edilex inc.")
                .spelling("edilex", "EDILEX INC.", "curated-merge", 2)
                .spelling("edilex", "Édilex", "curated-name", 7)
                .spelling("other", "Autre", "name", 9)
                .moved("1166423039", "edilex")
                .owner("edilex", 1, "Founders", "quebec", "confirmed")
                .owner("edilex", 2, "A fund", "united-states", "own-low");
    }

    @Test
    void spellingsAreListedWithTheWayTheyWereLinkedTheMostFrequentFirst() {
        assertThat(identities.listSpellings("edilex"))
                .extracting(Spelling::name, Spelling::resolution, Spelling::mentions)
                .containsExactly(tuple("Édilex", "curated-name", 7), tuple("EDILEX INC.", "curated-merge", 2));
    }

    @Test
    void aMergedKeyLeadsToItsSupplierAndAnotherNowhere() {
        assertThat(identities.findSuccessor("1166423039")).hasValue("edilex");
        assertThat(identities.findSuccessor("edilex")).isEmpty();
    }

    @Test
    void ownersComeInTheOrderOfTime() {
        assertThat(owners.listOwners("edilex")).extracting(Owner::parent).containsExactly("Founders", "A fund");
        assertThat(Owner.isConfirmed("own-low")).isFalse();
        assertThat(owners.listOwners("nobody")).isEmpty();
    }
}
