package org.vigienuage.web.search;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.max;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.MAKER;
import static org.vigienuage.db.mart.Tables.MINISTRY;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/**
 * Finds by the beginnings of words, without regard to case, accents and apostrophes, in the search columns of the mart. Natural persons are
 * not found: they have no page that is listed.
 */
@Component
@OneVersion
public class SearchQueries {

    /** The longest text that is searched for, in characters. */
    public static final int LONGEST = 200;

    private final DSLContext database;

    SearchQueries(DSLContext database) {
        this.database = database;
    }

    /** Of every kind how many there are and the first ones; {@code most} of each at most. */
    public List<Found> search(String typed, int most, Language language) {
        return Arrays.stream(FoundKind.values())
                .map(kind -> find(kind, typed, most, language))
                .toList();
    }

    private Found find(FoundKind kind, String typed, int most, Language language) {
        return switch (kind) {
            case SUPPLIER ->
                named(
                        kind,
                        new Names(SUPPLIER, SUPPLIER.SUPPLIER_KEY, SUPPLIER.NAME, SUPPLIER.IS_CURATED.desc()),
                        FilterConditions.matches(SUPPLIER.SEARCH, typed).and(SUPPLIER.IS_NATURAL_PERSON.isFalse()),
                        most);
            case MAKER ->
                named(
                        kind,
                        new Names(
                                MAKER,
                                MAKER.MAKER_KEY,
                                MAKER.NAME,
                                length(MAKER.NAME).asc()),
                        FilterConditions.matches(MAKER.SEARCH, typed),
                        most);
            case ORGANIZATION ->
                named(
                        kind,
                        new Names(
                                ORGANIZATION,
                                ORGANIZATION.ORGANIZATION_KEY,
                                ORGANIZATION.NAME,
                                ORGANIZATION.IS_CURATED.desc()),
                        FilterConditions.matches(ORGANIZATION.SEARCH, typed),
                        most);
            case MINISTRY -> {
                Field<String> name = language.choose(MINISTRY.NAME_FR, MINISTRY.NAME_EN);
                yield named(
                        kind,
                        new Names(
                                MINISTRY,
                                MINISTRY.MINISTRY_KEY,
                                name,
                                length(name).asc()),
                        FilterConditions.matches(ministryNames(), typed),
                        most);
            }
            case CONTRACT -> contracts(typed, most);
        };
    }

    /** What of a table is shown, and what comes first before shorter names do. */
    private record Names(Table<?> from, Field<String> key, Field<String> name, OrderField<?> first) {}

    private Found named(FoundKind kind, Names names, Condition found, int most) {
        List<Hit> hits = database.select(names.key, names.name)
                .from(names.from)
                .where(found)
                .orderBy(names.first, length(names.name).asc(), names.name.asc(), names.key.asc())
                .limit(most)
                .fetch(mapping(Hit::new));
        return new Found(kind, hits.size() < most ? hits.size() : database.fetchCount(names.from, found), hits);
    }

    /** There are few ministries: what is searched of them is made on the spot. */
    private static Field<Object> ministryNames() {
        return field(
                "mart.search_vector({0})",
                Object.class,
                concat(
                        MINISTRY.NAME_FR,
                        inline(" "),
                        MINISTRY.NAME_EN,
                        inline(" "),
                        coalesce(MINISTRY.SHORT_FR, inline(""))));
    }

    /** Notices, the ones with the largest award first; counted are awards, as the list of contracts has them. */
    private Found contracts(String typed, int most) {
        Condition found = FilterConditions.awards(ContractFilter.of(Scope.ALL).withText(typed));
        List<Hit> hits = database.select(AWARD.SEAO_NUMBER, max(coalesce(AWARD.TITLE, AWARD.SEAO_NUMBER)))
                .from(AWARD)
                .where(found)
                .groupBy(AWARD.SEAO_NUMBER)
                .orderBy(max(AWARD.CENTRAL_AMOUNT).desc().nullsLast(), AWARD.SEAO_NUMBER.asc())
                .limit(most)
                .fetch(mapping(Hit::new));
        int total = hits.isEmpty()
                ? 0
                : database.select(count()).from(AWARD).where(found).fetchSingle(0, int.class);
        return new Found(FoundKind.CONTRACT, total, hits);
    }
}
