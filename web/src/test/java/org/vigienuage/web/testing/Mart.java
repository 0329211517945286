package org.vigienuage.web.testing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.jsonbObject;
import static org.jooq.impl.DSL.key;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;
import static org.vigienuage.db.mart.Tables.CODE;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;
import static org.vigienuage.db.mart.Tables.MINISTRY;
import static org.vigienuage.db.mart.Tables.NOTICE;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;
import static org.vigienuage.db.mart.Tables.UNATTACHED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.filter.Scope;

/** Writes published data into a test database as the ingest program would. */
public final class Mart {

    private static final int DECIMALS = 6;
    /** Of every table that can be searched; as text, since jOOQ takes a value of any other type for a constant. */
    private static final Field<String> SEARCH = field(name("search"), String.class);

    private static final String NO_HASH = "0".repeat(64);

    private final DSLContext owner;
    private int facts;

    private Mart(DSLContext owner) {
        this.owner = owner;
    }

    public static Mart in(TestDatabase database) {
        return new Mart(DSL.using(OneConnection.of(database.owner()), SQLDialect.POSTGRES));
    }

    public Mart version(int number, String name) {
        owner.insertInto(DATA_VERSION)
                .set(DATA_VERSION.VERSION_NUMBER, number)
                .set(DATA_VERSION.VERSION, name)
                .set(DATA_VERSION.PUBLISHED_AT, OffsetDateTime.parse("2026-11-23T12:00:00Z"))
                .set(DATA_VERSION.CONTENT_HASH, NO_HASH)
                .set(DATA_VERSION.AWARD_COUNT, 0)
                .set(DATA_VERSION.FILE_COUNT, 0)
                .execute();
        return this;
    }

    public Mart awards(AwardBuilder... awards) {
        List.of(awards).forEach(this::award);
        return this;
    }

    public Mart facts(FactBuilder... unattached) {
        List.of(unattached).forEach(this::fact);
        return this;
    }

    public Mart ministry(String key, String french, String english) {
        owner.insertInto(MINISTRY, MINISTRY.MINISTRY_KEY, MINISTRY.NAME_FR, MINISTRY.NAME_EN)
                .values(key, french, english)
                .execute();
        return this;
    }

    public Mart code(String list, String key, String french, String english) {
        owner.insertInto(CODE, CODE.LIST, CODE.KEY, CODE.LABEL_FR, CODE.LABEL_EN, CODE.IS_CONFIRMED)
                .values(list, key, french, english, true)
                .execute();
        return this;
    }

    public Mart supplier(String key, String name) {
        return supplier(key, name, false);
    }

    public Mart person(String key, String name) {
        return supplier(key, name, true);
    }

    private Mart supplier(String key, String name, boolean isPerson) {
        owner.insertInto(SUPPLIER)
                .set(SUPPLIER.SUPPLIER_KEY, key)
                .set(SUPPLIER.NAME, name)
                .set(SUPPLIER.IS_CURATED, false)
                .set(SUPPLIER.IS_NATURAL_PERSON, isPerson)
                .set(SUPPLIER.NEQS, new String[0])
                .set(SUPPLIER.SPELLINGS, new String[] {name})
                .set(SEARCH, searched(name))
                .execute();
        return this;
    }

    public Mart organization(String key, String name) {
        owner.insertInto(ORGANIZATION)
                .set(ORGANIZATION.ORGANIZATION_KEY, key)
                .set(ORGANIZATION.NAME, name)
                .set(ORGANIZATION.IS_CURATED, false)
                .set(ORGANIZATION.SPELLINGS, new String[] {name})
                .set(ORGANIZATION.MINISTRIES, JSONB.valueOf("[]"))
                .set(SEARCH, searched(name))
                .execute();
        return this;
    }

    /** The last portfolio said of a body comes last in its list. */
    public Mart attached(String organization, String ministry, @Nullable String from, @Nullable String to) {
        owner.update(ORGANIZATION)
                .set(ORGANIZATION.MINISTRIES, attachedTo(ministry, from, to))
                .where(ORGANIZATION.ORGANIZATION_KEY.eq(organization))
                .execute();
        return this;
    }

    private static Field<JSONB> attachedTo(String ministry, @Nullable String from, @Nullable String to) {
        Field<JSONB> entry = jsonbObject(
                key("ministry").value(ministry),
                key("from").value(from),
                key("to").value(to));
        return field("{0} || {1}", JSONB.class, ORGANIZATION.MINISTRIES, entry);
    }

    public Mart notice(String seaoNumber, String document) {
        owner.insertInto(NOTICE, NOTICE.SEAO_NUMBER, NOTICE.VALID_FROM, NOTICE.ROW_HASH, NOTICE.DOCUMENT)
                .values(seaoNumber, 1, NO_HASH, JSONB.valueOf(document))
                .execute();
        return this;
    }

    private void award(AwardBuilder award) {
        LocalDate date = award.date;
        owner.insertInto(AWARD)
                .set(AWARD.AWARD_KEY, award.awardKey)
                .set(AWARD.VALID_FROM, award.validFrom)
                .set(AWARD.VALID_TO, award.validTo)
                .set(AWARD.ROW_HASH, NO_HASH)
                .set(AWARD.SEAO_NUMBER, award.seaoNumber())
                .set(AWARD.TITLE, award.title)
                .set(AWARD.ORGANIZATION_KEY, award.organization)
                .set(AWARD.ORGANIZATION_NAME, award.organization)
                .set(AWARD.MINISTRY_KEY, award.ministry)
                .set(AWARD.METHOD_KEY, award.method)
                .set(AWARD.SUPPLIER_LABEL, String.join(" ; ", award.suppliers))
                .set(AWARD.SUPPLIER_COUNT, award.suppliers.size())
                .set(AWARD.AWARD_DATE, date)
                .set(AWARD.BUCKET_DATE, date)
                .set(AWARD.IS_BUCKET_FALLBACK, false)
                .set(AWARD.CALENDAR_YEAR, date == null ? null : (short) date.getYear())
                .set(
                        AWARD.FISCAL_YEAR,
                        date == null ? null : (short) date.minusMonths(3).getYear())
                .set(AWARD.AWARDED_AMOUNT, award.awarded)
                .set(AWARD.LOW_AMOUNT, award.low)
                .set(AWARD.CENTRAL_AMOUNT, award.central)
                .set(AWARD.HIGH_AMOUNT, award.high)
                .set(AWARD.REDUCTION_AMOUNT, award.reduction)
                .set(AWARD.EXCLUSION, award.exclusion)
                .set(AWARD.FLAGS, award.flags.toArray(String[]::new))
                .set(AWARD.SCOPE, award.scope == Scope.ALL ? null : award.scope.key())
                .set(AWARD.SCOPE_LEVEL, award.scope.level())
                .set(SEARCH, searched(award.title + " " + award.organization + " " + award.suppliers))
                .execute();
        for (int number = 1; number <= award.suppliers.size(); number++) {
            supplierOf(award, number);
        }
    }

    private void supplierOf(AwardBuilder award, int number) {
        int sharers = award.suppliers.size();
        owner.insertInto(AWARD_SUPPLIER)
                .set(AWARD_SUPPLIER.AWARD_KEY, award.awardKey)
                .set(AWARD_SUPPLIER.SUPPLIER_NUMBER, number)
                .set(AWARD_SUPPLIER.VALID_FROM, award.validFrom)
                .set(AWARD_SUPPLIER.VALID_TO, award.validTo)
                .set(AWARD_SUPPLIER.ROW_HASH, NO_HASH)
                .set(AWARD_SUPPLIER.SUPPLIER_KEY, award.suppliers.get(number - 1))
                .set(AWARD_SUPPLIER.SUPPLIER_NAME, award.suppliers.get(number - 1))
                .set(AWARD_SUPPLIER.LOW_AMOUNT, share(award.low, number, sharers))
                .set(AWARD_SUPPLIER.CENTRAL_AMOUNT, share(award.central, number, sharers))
                .set(AWARD_SUPPLIER.HIGH_AMOUNT, share(award.high, number, sharers))
                .execute();
    }

    /** Equal shares, and to the first what does not divide. */
    private static @Nullable BigDecimal share(@Nullable BigDecimal whole, int number, int sharers) {
        if (whole == null) {
            return null;
        }
        BigDecimal equal = whole.divide(BigDecimal.valueOf(sharers), DECIMALS, RoundingMode.DOWN);
        return number > 1 ? equal : whole.subtract(equal.multiply(BigDecimal.valueOf(sharers - 1L)));
    }

    private void fact(FactBuilder fact) {
        facts++;
        owner.insertInto(UNATTACHED)
                .set(UNATTACHED.UNATTACHED_KEY, "fact-" + facts)
                .set(UNATTACHED.VALID_FROM, 1)
                .set(UNATTACHED.ROW_HASH, NO_HASH)
                .set(UNATTACHED.FACT, fact.fact)
                .set(UNATTACHED.FATE, fact.fate)
                .set(UNATTACHED.SEAO_NUMBER, fact.seaoNumber)
                .set(UNATTACHED.FACT_DATE, fact.date)
                .set(UNATTACHED.FACT_AMOUNT, fact.dollars)
                .set(UNATTACHED.SUPPLIER_KEY, fact.supplier)
                .set(UNATTACHED.ORGANIZATION_KEY, fact.organization)
                .set(UNATTACHED.MINISTRY_KEY, fact.ministry)
                .set(UNATTACHED.METHOD_KEY, fact.method)
                .set(UNATTACHED.SCOPE_LEVEL, fact.scope.level())
                .set(UNATTACHED.SOURCE_FILE, "Depenses_20200601_20200630.xml")
                .set(UNATTACHED.POSITION, facts)
                .set(SEARCH, searched("dépense " + fact.supplier))
                .execute();
    }

    private static Field<String> searched(String text) {
        return field("mart.search_vector({0})", String.class, val(text));
    }
}
