package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs of suppliers for a person to judge, with what a merge would change. */
class MergeProposalTest {

    private static final StagedRecords records = new StagedRecords();

    @BeforeEach
    void forget() {
        records.clear();
        records.sql().execute("create extension if not exists pg_trgm with schema public");
    }

    @Test
    void oneNameWithTwoNumbersIsProposedWithItsEffectOnDollarsAndRank() {
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Edilex inc.", "1140753386", "60")
                .notice("200")
                .winner("EDILEX", "1166423039", "45")
                .notice("300")
                .winner("Gamma", null, "100");
        Result<Record> found = proposals();

        assertThat(found).hasSize(1);
        Record proposal = found.get(0);
        assertThat(proposal.get("from_key")).isEqualTo("1166423039");
        assertThat(proposal.get("into_key")).isEqualTo("1140753386");
        assertThat(proposal.get("similarity")).hasToString("1.000");
        assertThat(proposal.get("from_all_central", String.class)).startsWith("45");
        assertThat(proposal.get("into_all_rank")).isEqualTo(2);
        assertThat(proposal.get("merged_all_rank")).isEqualTo(1);
        assertThat(proposal.get("merged_extended_rank")).isNull();
    }

    @Test
    void aSpellingNearACuratedVendorIsProposedForIt() {
        vendor("micrologic", "Informatique Micrologic");
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Informatique Micrologic", null, "5")
                .notice("200")
                .winner("Informatique Micro-logic inc", null, "500");

        assertThat(proposals().get(0).get("into_key")).isEqualTo("micrologic");
    }

    @Test
    void twoCuratedVendorsAndTwoPersonsAreLeftAlone() {
        vendor("hp-canada", "Hewlett Packard Canada");
        vendor("hpe", "Hewlett Packard Canada Enterprise");
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Hewlett Packard Canada", null, "5")
                .notice("200")
                .winner("Hewlett Packard Canada Enterprise", null, "5")
                .notice("300")
                .winner("Jeanne Tremblay", "2260000001", "5")
                .notice("400")
                .winner("Jeanne Tremblay", "2260000019", "5");

        assertThat(proposals()).isEmpty();
    }

    private static Result<Record> proposals() {
        records.harmonize();
        records.publish();
        return records.sql().transactionResult(transaction -> {
            DSLContext sql = transaction.dsl();
            return sql.fetch("select * from mart.merge_proposal(0.6)");
        });
    }

    private static void vendor(String slug, String name) {
        records.sql()
                .execute(
                        "insert into source.vendor (slug, name, source, confidence) values (?, ?, '', '')", slug, name);
    }
}
