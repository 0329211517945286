package org.vigienuage.web.testing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.jsonbObject;
import static org.jooq.impl.DSL.key;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static org.vigienuage.db.mart.Tables.AWARD_HISTORY;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER_HISTORY;
import static org.vigienuage.db.mart.Tables.CODE_HISTORY;
import static org.vigienuage.db.mart.Tables.DATA_SOURCE_HISTORY;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;
import static org.vigienuage.db.mart.Tables.MAKER_HISTORY;
import static org.vigienuage.db.mart.Tables.MINISTRY_HISTORY;
import static org.vigienuage.db.mart.Tables.NOTICE_HISTORY;
import static org.vigienuage.db.mart.Tables.ORGANIZATION_HISTORY;
import static org.vigienuage.db.mart.Tables.SUPPLIER_HISTORY;
import static org.vigienuage.db.mart.Tables.SUPPLIER_NAME_HISTORY;
import static org.vigienuage.db.mart.Tables.SUPPLIER_OWNER_HISTORY;
import static org.vigienuage.db.mart.Tables.SUPPLIER_REDIRECT_HISTORY;
import static org.vigienuage.db.mart.Tables.UNATTACHED_HISTORY;

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
                .onConflict(DATA_VERSION.VERSION_NUMBER)
                .doUpdate()
                .set(DATA_VERSION.VERSION, name)
                .execute();
        return this;
    }

    /** What is published belongs to a version: the first one, for a test that does not care which. */
    DSLContext published() {
        if (!owner.fetchExists(DATA_VERSION)) {
            version(1, "2026-11-23.1");
        }
        return owner;
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
        published()
                .insertInto(MINISTRY_HISTORY)
                .set(MINISTRY_HISTORY.MINISTRY_KEY, key)
                .set(MINISTRY_HISTORY.NAME_FR, french)
                .set(MINISTRY_HISTORY.NAME_EN, english)
                .set(MINISTRY_HISTORY.VALID_FROM, 1)
                .set(MINISTRY_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    public Mart code(String list, String key, String french, String english) {
        published()
                .insertInto(CODE_HISTORY)
                .set(CODE_HISTORY.LIST, list)
                .set(CODE_HISTORY.KEY, key)
                .set(CODE_HISTORY.LABEL_FR, french)
                .set(CODE_HISTORY.LABEL_EN, english)
                .set(CODE_HISTORY.IS_CONFIRMED, true)
                .set(CODE_HISTORY.VALID_FROM, 1)
                .set(CODE_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    public Mart source(String key, String french, String english) {
        published()
                .insertInto(DATA_SOURCE_HISTORY)
                .set(DATA_SOURCE_HISTORY.DATA_SOURCE_ID, key)
                .set(DATA_SOURCE_HISTORY.SOURCE_KEY, key)
                .set(DATA_SOURCE_HISTORY.TITLE_FR, french)
                .set(DATA_SOURCE_HISTORY.TITLE_EN, english)
                .set(DATA_SOURCE_HISTORY.PUBLISHER, french)
                .set(DATA_SOURCE_HISTORY.PAGE_URL, "https://example.org/")
                .set(DATA_SOURCE_HISTORY.LICENCE_NAME, "CC-BY 4.0")
                .set(DATA_SOURCE_HISTORY.LICENCE_URL, "https://example.org/licence")
                .set(DATA_SOURCE_HISTORY.VALID_FROM, 1)
                .set(DATA_SOURCE_HISTORY.ROW_HASH, NO_HASH)
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
        published()
                .insertInto(SUPPLIER_HISTORY)
                .set(SUPPLIER_HISTORY.SUPPLIER_KEY, key)
                .set(SUPPLIER_HISTORY.NAME, name)
                .set(SUPPLIER_HISTORY.VALID_FROM, 1)
                .set(SUPPLIER_HISTORY.ROW_HASH, NO_HASH)
                .set(SUPPLIER_HISTORY.IS_CURATED, false)
                .set(SUPPLIER_HISTORY.IS_NATURAL_PERSON, isPerson)
                .set(SUPPLIER_HISTORY.NEQS, new String[0])
                .set(SUPPLIER_HISTORY.SPELLINGS, new String[] {name})
                .set(SEARCH, searched(name))
                .execute();
        return this;
    }

    public Mart maker(String key, String name) {
        published()
                .insertInto(MAKER_HISTORY)
                .set(MAKER_HISTORY.MAKER_KEY, key)
                .set(MAKER_HISTORY.NAME, name)
                .set(MAKER_HISTORY.VENDORS, new String[] {key})
                .set(MAKER_HISTORY.VALID_FROM, 1)
                .set(MAKER_HISTORY.ROW_HASH, NO_HASH)
                .set(SEARCH, searched(name))
                .execute();
        return this;
    }

    /** One way a supplier was published. */
    public Mart spelling(String supplierKey, String publishedName, String resolution, int mentions) {
        published()
                .insertInto(SUPPLIER_NAME_HISTORY)
                .set(SUPPLIER_NAME_HISTORY.SUPPLIER_KEY, supplierKey)
                .set(SUPPLIER_NAME_HISTORY.PUBLISHED_NAME, publishedName)
                .set(SUPPLIER_NAME_HISTORY.PUBLISHED_NEQ, "")
                .set(SUPPLIER_NAME_HISTORY.IS_FAKE_NEQ, false)
                .set(SUPPLIER_NAME_HISTORY.RESOLUTION, resolution)
                .set(SUPPLIER_NAME_HISTORY.EVIDENCE, publishedName)
                .set(SUPPLIER_NAME_HISTORY.MENTION_COUNT, mentions)
                .set(SUPPLIER_NAME_HISTORY.VALID_FROM, 1)
                .set(SUPPLIER_NAME_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    /** A key that curation took from its supplier. */
    public Mart moved(String formerKey, String supplierKey) {
        published()
                .insertInto(SUPPLIER_REDIRECT_HISTORY)
                .set(SUPPLIER_REDIRECT_HISTORY.FORMER_KEY, formerKey)
                .set(SUPPLIER_REDIRECT_HISTORY.SUPPLIER_KEY, supplierKey)
                .set(SUPPLIER_REDIRECT_HISTORY.VALID_FROM, 1)
                .set(SUPPLIER_REDIRECT_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    /** Who controls a company, one after the other. */
    public Mart owner(String key, int number, String parent, String jurisdiction, String confidence) {
        published()
                .insertInto(SUPPLIER_OWNER_HISTORY)
                .set(SUPPLIER_OWNER_HISTORY.SUPPLIER_KEY, key)
                .set(SUPPLIER_OWNER_HISTORY.OWNER_NUMBER, number)
                .set(SUPPLIER_OWNER_HISTORY.PARENT, parent)
                .set(SUPPLIER_OWNER_HISTORY.PARENT_FR, parent)
                .set(SUPPLIER_OWNER_HISTORY.JURISDICTION, jurisdiction)
                .set(SUPPLIER_OWNER_HISTORY.SOURCE, "a newspaper")
                .set(SUPPLIER_OWNER_HISTORY.CONFIDENCE, confidence)
                .set(SUPPLIER_OWNER_HISTORY.VALID_FROM, 1)
                .set(SUPPLIER_OWNER_HISTORY.ROW_HASH, NO_HASH)
                .execute();
        return this;
    }

    public Mart organization(String key, String name) {
        published()
                .insertInto(ORGANIZATION_HISTORY)
                .set(ORGANIZATION_HISTORY.ORGANIZATION_KEY, key)
                .set(ORGANIZATION_HISTORY.NAME, name)
                .set(ORGANIZATION_HISTORY.VALID_FROM, 1)
                .set(ORGANIZATION_HISTORY.ROW_HASH, NO_HASH)
                .set(ORGANIZATION_HISTORY.IS_CURATED, false)
                .set(ORGANIZATION_HISTORY.SPELLINGS, new String[] {name})
                .set(ORGANIZATION_HISTORY.MINISTRIES, JSONB.valueOf("[]"))
                .set(SEARCH, searched(name))
                .execute();
        return this;
    }

    /** The last portfolio said of a body comes last in its list. */
    public Mart attached(String organization, String ministry, @Nullable String from, @Nullable String to) {
        owner.update(ORGANIZATION_HISTORY)
                .set(ORGANIZATION_HISTORY.MINISTRIES, attachedTo(ministry, from, to))
                .where(ORGANIZATION_HISTORY.ORGANIZATION_KEY.eq(organization))
                .execute();
        return this;
    }

    private static Field<JSONB> attachedTo(String ministry, @Nullable String from, @Nullable String to) {
        Field<JSONB> entry = jsonbObject(
                key("ministry").value(ministry),
                key("from").value(from),
                key("to").value(to));
        return field("{0} || {1}", JSONB.class, ORGANIZATION_HISTORY.MINISTRIES, entry);
    }

    public Mart notice(String seaoNumber, String document) {
        return notice(seaoNumber, document, 1, null);
    }

    public Mart notice(String seaoNumber, String document, int from, @Nullable Integer until) {
        published()
                .insertInto(NOTICE_HISTORY)
                .set(NOTICE_HISTORY.SEAO_NUMBER, seaoNumber)
                .set(NOTICE_HISTORY.VALID_FROM, from)
                .set(NOTICE_HISTORY.VALID_TO, until)
                .set(NOTICE_HISTORY.ROW_HASH, NO_HASH)
                .set(NOTICE_HISTORY.DOCUMENT, JSONB.valueOf(document))
                .execute();
        return this;
    }

    private void award(AwardBuilder award) {
        LocalDate date = award.date;
        published()
                .insertInto(AWARD_HISTORY)
                .set(AWARD_HISTORY.AWARD_KEY, award.awardKey)
                .set(AWARD_HISTORY.VALID_FROM, award.validFrom)
                .set(AWARD_HISTORY.VALID_TO, award.validTo)
                .set(AWARD_HISTORY.ROW_HASH, NO_HASH)
                .set(AWARD_HISTORY.SEAO_NUMBER, award.seaoNumber())
                .set(AWARD_HISTORY.TITLE, award.title)
                .set(AWARD_HISTORY.ORGANIZATION_KEY, award.organization)
                .set(AWARD_HISTORY.ORGANIZATION_NAME, award.organization)
                .set(AWARD_HISTORY.MINISTRY_KEY, award.ministry)
                .set(AWARD_HISTORY.METHOD_KEY, award.method)
                .set(AWARD_HISTORY.MAKER_KEY, award.maker)
                .set(AWARD_HISTORY.MAKER_EVIDENCE, award.makerEvidence)
                .set(AWARD_HISTORY.MAKER_JURISDICTION, award.makerJurisdiction)
                .set(AWARD_HISTORY.SUPPLIER_LABEL, String.join(" ; ", award.suppliers))
                .set(AWARD_HISTORY.SUPPLIER_COUNT, award.suppliers.size())
                .set(AWARD_HISTORY.AWARD_DATE, date)
                .set(AWARD_HISTORY.BUCKET_DATE, date)
                .set(AWARD_HISTORY.IS_BUCKET_FALLBACK, false)
                .set(AWARD_HISTORY.CALENDAR_YEAR, date == null ? null : (short) date.getYear())
                .set(
                        AWARD_HISTORY.FISCAL_YEAR,
                        date == null ? null : (short) date.minusMonths(3).getYear())
                .set(AWARD_HISTORY.AWARDED_AMOUNT, award.awarded)
                .set(AWARD_HISTORY.LOW_AMOUNT, award.low)
                .set(AWARD_HISTORY.CENTRAL_AMOUNT, award.central)
                .set(AWARD_HISTORY.HIGH_AMOUNT, award.high)
                .set(AWARD_HISTORY.REDUCTION_AMOUNT, award.reduction)
                .set(AWARD_HISTORY.EXCLUSION, award.exclusion)
                .set(AWARD_HISTORY.FLAGS, award.flags.toArray(String[]::new))
                .set(AWARD_HISTORY.SOURCE_KEY, award.source)
                .set(AWARD_HISTORY.DUPLICATE_OF, award.duplicateOf)
                .set(AWARD_HISTORY.DUPLICATE_SOURCES, award.duplicateSources.toArray(String[]::new))
                .set(AWARD_HISTORY.SCOPE, award.scope == Scope.ALL ? null : award.scope.key())
                .set(AWARD_HISTORY.SCOPE_LEVEL, award.scope.level())
                .set(AWARD_HISTORY.RULE_ID, award.scope == Scope.ALL ? null : "rule-" + award.scope.key())
                .set(SEARCH, searched(award.title + " " + award.organization + " " + award.suppliers))
                .execute();
        for (int number = 1; number <= award.suppliers.size(); number++) {
            supplierOf(award, number);
        }
    }

    private void supplierOf(AwardBuilder award, int number) {
        int sharers = award.suppliers.size();
        published()
                .insertInto(AWARD_SUPPLIER_HISTORY)
                .set(AWARD_SUPPLIER_HISTORY.AWARD_KEY, award.awardKey)
                .set(AWARD_SUPPLIER_HISTORY.SUPPLIER_NUMBER, number)
                .set(AWARD_SUPPLIER_HISTORY.VALID_FROM, award.validFrom)
                .set(AWARD_SUPPLIER_HISTORY.VALID_TO, award.validTo)
                .set(AWARD_SUPPLIER_HISTORY.ROW_HASH, NO_HASH)
                .set(AWARD_SUPPLIER_HISTORY.SUPPLIER_KEY, award.suppliers.get(number - 1))
                .set(AWARD_SUPPLIER_HISTORY.SUPPLIER_NAME, award.suppliers.get(number - 1))
                .set(AWARD_SUPPLIER_HISTORY.JURISDICTION, number == 1 ? award.jurisdiction : "unknown")
                .set(AWARD_SUPPLIER_HISTORY.AWARDED_AMOUNT, share(award.awarded, number, sharers))
                .set(AWARD_SUPPLIER_HISTORY.REDUCTION_AMOUNT, share(award.reduction, number, sharers))
                .set(AWARD_SUPPLIER_HISTORY.LOW_AMOUNT, share(award.low, number, sharers))
                .set(AWARD_SUPPLIER_HISTORY.CENTRAL_AMOUNT, share(award.central, number, sharers))
                .set(AWARD_SUPPLIER_HISTORY.HIGH_AMOUNT, share(award.high, number, sharers))
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
        published()
                .insertInto(UNATTACHED_HISTORY)
                .set(UNATTACHED_HISTORY.UNATTACHED_KEY, "fact-" + facts)
                .set(UNATTACHED_HISTORY.VALID_FROM, 1)
                .set(UNATTACHED_HISTORY.ROW_HASH, NO_HASH)
                .set(UNATTACHED_HISTORY.FACT, fact.fact)
                .set(UNATTACHED_HISTORY.FATE, fact.fate)
                .set(UNATTACHED_HISTORY.SEAO_NUMBER, fact.seaoNumber)
                .set(UNATTACHED_HISTORY.FACT_DATE, fact.date)
                .set(UNATTACHED_HISTORY.FACT_AMOUNT, fact.dollars)
                .set(UNATTACHED_HISTORY.SUPPLIER_KEY, fact.supplier)
                .set(UNATTACHED_HISTORY.ORGANIZATION_KEY, fact.organization)
                .set(UNATTACHED_HISTORY.MINISTRY_KEY, fact.ministry)
                .set(UNATTACHED_HISTORY.METHOD_KEY, fact.method)
                .set(UNATTACHED_HISTORY.SCOPE_LEVEL, fact.scope.level())
                .set(UNATTACHED_HISTORY.SOURCE_FILE, "Depenses_20200601_20200630.xml")
                .set(UNATTACHED_HISTORY.POSITION, facts)
                .set(SEARCH, searched("dépense " + fact.supplier))
                .execute();
    }

    private static Field<String> searched(String text) {
        return field("mart.search_vector({0})", String.class, val(text));
    }
}
