package org.vigienuage.web.testing;

import static org.vigienuage.db.mart.Tables.AWARD_TERM_HISTORY;
import static org.vigienuage.db.mart.Tables.COVERAGE_GAP_HISTORY;
import static org.vigienuage.db.mart.Tables.MONTH_COVERAGE_HISTORY;
import static org.vigienuage.db.mart.Tables.PRICE_INDEX_HISTORY;
import static org.vigienuage.db.mart.Tables.PRICE_INDEX_VALUE_HISTORY;
import static org.vigienuage.db.mart.Tables.PUBLISHED_CLAIM_HISTORY;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.vigienuage.testing.TestDatabase;

/** Writes what stands beside awards into a test database as the ingest program would. */
public final class Surroundings {

    private static final String NO_HASH = "0".repeat(64);

    private final DSLContext owner;

    private Surroundings(DSLContext owner) {
        this.owner = owner;
    }

    public static Surroundings in(TestDatabase database) {
        Mart.in(database).published();
        return new Surroundings(DSL.using(OneConnection.of(database.owner()), SQLDialect.POSTGRES));
    }

    /** When a contract runs; its ground is the exception of this code. */
    public Surroundings term(String awardKey, @Nullable String from, @Nullable String to, @Nullable String ground) {
        owner.insertInto(AWARD_TERM_HISTORY)
                .set(AWARD_TERM_HISTORY.AWARD_KEY, awardKey)
                .set(AWARD_TERM_HISTORY.VALID_FROM, 1)
                .set(AWARD_TERM_HISTORY.ROW_HASH, NO_HASH)
                .set(AWARD_TERM_HISTORY.PERIOD_START, from == null ? null : LocalDate.parse(from))
                .set(AWARD_TERM_HISTORY.PERIOD_END, to == null ? null : LocalDate.parse(to))
                .set(AWARD_TERM_HISTORY.GROUND_LIST, ground == null ? null : "disposition")
                .set(AWARD_TERM_HISTORY.GROUND_CODE, ground)
                .execute();
        return this;
    }

    /** In which file an award was first stated. */
    public Surroundings stated(String awardKey, String month) {
        owner.insertInto(AWARD_TERM_HISTORY)
                .set(AWARD_TERM_HISTORY.AWARD_KEY, awardKey)
                .set(AWARD_TERM_HISTORY.VALID_FROM, 1)
                .set(AWARD_TERM_HISTORY.ROW_HASH, NO_HASH)
                .set(AWARD_TERM_HISTORY.STATED_MONTH, LocalDate.parse(month))
                .execute();
        return this;
    }

    /** Each award renews the one before it. */
    public Surroundings chain(String... awardKeys) {
        for (int at = 0; at < awardKeys.length; at++) {
            owner.insertInto(AWARD_TERM_HISTORY)
                    .set(AWARD_TERM_HISTORY.AWARD_KEY, awardKeys[at])
                    .set(AWARD_TERM_HISTORY.VALID_FROM, 1)
                    .set(AWARD_TERM_HISTORY.ROW_HASH, NO_HASH)
                    .set(AWARD_TERM_HISTORY.CHAIN_KEY, awardKeys[0])
                    .set(AWARD_TERM_HISTORY.CHAIN_NUMBER, at + 1)
                    .set(AWARD_TERM_HISTORY.PREVIOUS_AWARD_KEY, at == 0 ? null : awardKeys[at - 1])
                    .set(AWARD_TERM_HISTORY.LINK_WORDS, at == 0 ? null : new String[] {"oracle"})
                    .execute();
        }
        return this;
    }

    public Surroundings month(String era, String month, String state) {
        owner.insertInto(MONTH_COVERAGE_HISTORY)
                .set(MONTH_COVERAGE_HISTORY.ERA, era)
                .set(MONTH_COVERAGE_HISTORY.MONTH, LocalDate.parse(month))
                .set(MONTH_COVERAGE_HISTORY.VALID_FROM, 1)
                .set(MONTH_COVERAGE_HISTORY.ROW_HASH, NO_HASH)
                .set(MONTH_COVERAGE_HISTORY.STATE, state)
                .set(MONTH_COVERAGE_HISTORY.PRESENT, new String[0])
                .set(MONTH_COVERAGE_HISTORY.ABSENT, new String[0])
                .execute();
        return this;
    }

    public Surroundings gap(
            String id, @Nullable String organization, @Nullable String sector, @Nullable String ministry) {
        owner.insertInto(COVERAGE_GAP_HISTORY)
                .set(COVERAGE_GAP_HISTORY.GAP_ID, id)
                .set(COVERAGE_GAP_HISTORY.VALID_FROM, 1)
                .set(COVERAGE_GAP_HISTORY.ROW_HASH, NO_HASH)
                .set(COVERAGE_GAP_HISTORY.SEVERITY, "high")
                .set(COVERAGE_GAP_HISTORY.ORGANIZATION_KEY, organization)
                .set(COVERAGE_GAP_HISTORY.SECTOR, sector)
                .set(COVERAGE_GAP_HISTORY.MINISTRY_KEY, ministry)
                .set(COVERAGE_GAP_HISTORY.TEXT_FR, "Il manque quelque chose.")
                .set(COVERAGE_GAP_HISTORY.TEXT_EN, "Something is missing.")
                .set(COVERAGE_GAP_HISTORY.SOURCE, "a test")
                .set(COVERAGE_GAP_HISTORY.CONFIDENCE, "own-high")
                .execute();
        return this;
    }

    public Surroundings claim(
            String id, int order, String value, String unit, String scope, @Nullable String supplier) {
        owner.insertInto(PUBLISHED_CLAIM_HISTORY)
                .set(PUBLISHED_CLAIM_HISTORY.CLAIM_ID, id)
                .set(PUBLISHED_CLAIM_HISTORY.VALID_FROM, 1)
                .set(PUBLISHED_CLAIM_HISTORY.ROW_HASH, NO_HASH)
                .set(PUBLISHED_CLAIM_HISTORY.CLAIM_ORDER, order)
                .set(PUBLISHED_CLAIM_HISTORY.MEASURE_FR, "Contrats")
                .set(PUBLISHED_CLAIM_HISTORY.MEASURE_EN, "Contracts")
                .set(PUBLISHED_CLAIM_HISTORY.CLAIMED_VALUE, new BigDecimal(value))
                .set(PUBLISHED_CLAIM_HISTORY.UNIT, unit)
                .set(PUBLISHED_CLAIM_HISTORY.PERIOD_FROM, LocalDate.of(2020, 1, 1))
                .set(PUBLISHED_CLAIM_HISTORY.PERIOD_TO, LocalDate.of(2020, 12, 31))
                .set(PUBLISHED_CLAIM_HISTORY.PERIOD_FR, "2020")
                .set(PUBLISHED_CLAIM_HISTORY.PERIOD_EN, "2020")
                .set(PUBLISHED_CLAIM_HISTORY.SCOPE, scope)
                .set(PUBLISHED_CLAIM_HISTORY.SUPPLIER_KEY, supplier)
                .set(PUBLISHED_CLAIM_HISTORY.SECTORS, new String[0])
                .set(PUBLISHED_CLAIM_HISTORY.WHO, "quelqu’un")
                .set(PUBLISHED_CLAIM_HISTORY.SOURCE_URL, "https://example.org/claim")
                .set(PUBLISHED_CLAIM_HISTORY.CONFIDENCE, "confirmed")
                .set(PUBLISHED_CLAIM_HISTORY.DIFFERS_FR, "Parce que.")
                .set(PUBLISHED_CLAIM_HISTORY.DIFFERS_EN, "Because.")
                .execute();
        return this;
    }

    /** An index that was never published by anybody, with its mean for each year from the first one on. */
    public Surroundings madeUpIndex(int firstYear, String... values) {
        owner.insertInto(PRICE_INDEX_HISTORY)
                .set(PRICE_INDEX_HISTORY.INDEX_ID, "made-up")
                .set(PRICE_INDEX_HISTORY.VALID_FROM, 1)
                .set(PRICE_INDEX_HISTORY.ROW_HASH, NO_HASH)
                .set(PRICE_INDEX_HISTORY.TITLE_FR, "Indice inventé")
                .set(PRICE_INDEX_HISTORY.TITLE_EN, "Made-up index")
                .set(PRICE_INDEX_HISTORY.PUBLISHER, "a test")
                .set(PRICE_INDEX_HISTORY.PAGE_URL, "https://example.org/index")
                .set(PRICE_INDEX_HISTORY.LICENCE_NAME, "none")
                .set(PRICE_INDEX_HISTORY.LICENCE_URL, "https://example.org/licence")
                .set(PRICE_INDEX_HISTORY.RETRIEVED_ON, LocalDate.of(2026, 11, 24))
                .set(PRICE_INDEX_HISTORY.IS_MADE_UP, true)
                .execute();
        for (int at = 0; at < values.length; at++) {
            owner.insertInto(PRICE_INDEX_VALUE_HISTORY)
                    .set(PRICE_INDEX_VALUE_HISTORY.INDEX_ID, "made-up")
                    .set(PRICE_INDEX_VALUE_HISTORY.YEAR, (short) (firstYear + at))
                    .set(PRICE_INDEX_VALUE_HISTORY.VALID_FROM, 1)
                    .set(PRICE_INDEX_VALUE_HISTORY.ROW_HASH, NO_HASH)
                    .set(PRICE_INDEX_VALUE_HISTORY.INDEX_VALUE, new BigDecimal(values[at]))
                    .execute();
        }
        return this;
    }
}
