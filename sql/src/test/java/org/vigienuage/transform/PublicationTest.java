package org.vigienuage.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A version is published once, and every earlier one can still be asked. */
class PublicationTest {

    private final StagedRecords records = new StagedRecords();

    @BeforeEach
    void firstVersion() {
        records.clear();
        records.xml("Avis_20160101_20160131")
                .notice("100")
                .winner("Alpha", null, "500")
                .notice("200")
                .winner("Beta", null, "80");
        records.harmonize();
        records.publish();
    }

    @Test
    void theSameContentMakesNoNewVersion() {
        records.harmonize();
        records.publish();

        assertThat(records.ask("select count(*) from mart.data_version")).isEqualTo("1");
    }

    @Test
    void aChangeOpensANewVersionAndTheEarlierOneStaysWhole() {
        records.xml("AvisRevisions_20160201_20160229").notice("100").winner("Alpha", null, "650");
        records.harmonize();
        records.publish();

        assertThat(central(1)).isEqualTo("580");
        assertThat(central(2)).isEqualTo("730");
        assertThat(records.ask("select count(*) from mart.award_history where valid_from = 2"))
                .isEqualTo("1");
    }

    @Test
    void anAwardThatIsGoneIsClosed() {
        records.xml("AvisRevisions_20160201_20160229").notice("200").bidder("Beta", null);
        records.harmonize();
        records.publish();

        assertThat(central(1)).isEqualTo("580");
        assertThat(central(2)).isEqualTo("500");
    }

    @Test
    void theLedgerAddsUp() {
        assertThat(
                        records.ask(
                                "select count(*) = count(*) filter (where exclusion is null)"
                                        + " + count(*) filter (where exclusion = 'unknown')"
                                        + " + count(*) filter (where exclusion in ('withdrawn', 'suspect', 'group-purchase')) from mart.award"))
                .isEqualTo("true");
    }

    /** A later file, a rule that reads otherwise and suppliers that are joined make versions 2 and 3: version 1 is what it was, in every view. */
    @Test
    void aVersionStaysIdenticalToTheByteWhateverComesAfter() {
        var first = everythingAsOf(1);

        records.xml("AvisRevisions_20160201_20160229").notice("100").winner("Alpha", null, "650");
        records.harmonize();
        records.publish();
        var second = everythingAsOf(2);

        records.sql()
                .execute(
                        "insert into source.vendor (slug, name, source, confidence) values ('gamma', 'Gamma', 'test', 'low')");
        records.sql()
                .execute(
                        "insert into source.vendor_alias values ('gamma', 'name', 'Alpha', 'test', 'low'), ('gamma', 'name', 'Beta', 'test', 'low')");
        records.harmonize();
        records.sql()
                .execute(
                        "insert into classification.classified values ('award:100-1', 'core', 1, 'saas', 'a-new-rule', 'rule') on conflict (subject_id) do nothing");
        records.publish();

        assertThat(records.ask("select count(*) from mart.data_version")).isEqualTo("3");
        assertThat(everythingAsOf(1)).isEqualTo(first);
        assertThat(everythingAsOf(2)).isEqualTo(second).isNotEqualTo(first);
        assertThat(everythingAsOf(3)).isNotEqualTo(second);
        records.sql().execute("delete from source.vendor_alias where slug = 'gamma'");
        records.sql().execute("delete from source.vendor where slug = 'gamma'");
    }

    /** Every published table as readers see it in one version, as text. */
    private String everythingAsOf(int version) {
        return records.sql().transactionResult(transaction -> {
            var sql = transaction.dsl();
            sql.fetch("select set_config('vigie.version', ?, true)", String.valueOf(version));
            return sql
                    .fetch("select viewname from pg_views where schemaname = 'mart' order by viewname")
                    .getValues(0, String.class)
                    .stream()
                    .map(view -> view + " "
                            + sql.fetchValue("select coalesce(string_agg(row, chr(10) order by row collate \"C\"), '')"
                                    + " from (select to_jsonb(t)::text as row from mart." + view + " t) r"))
                    .collect(Collectors.joining("\n"));
        });
    }

    private @Nullable String central(int version) {
        return records.ask("select trim_scale(sum(central_amount)) from mart.award_history where valid_from <= "
                + version + " and (valid_to is null or valid_to > " + version + ")");
    }
}
