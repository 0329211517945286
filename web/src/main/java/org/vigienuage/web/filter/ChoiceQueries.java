package org.vigienuage.web.filter;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.vigienuage.db.mart.Tables.CODE;
import static org.vigienuage.db.mart.Tables.MINISTRY;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigienuage.web.language.Language;

/** What a filter can be set to, asked for a few at a time. */
@Component
@Transactional(readOnly = true)
public class ChoiceQueries {

    private final DSLContext database;

    ChoiceQueries(DSLContext database) {
        this.database = database;
    }

    /** What is chosen among. */
    public enum Kind {
        SUPPLIER,
        ORGANIZATION,
        MINISTRY,
        METHOD
    }

    /** Suppliers that match what was typed, by name; natural persons are not offered. */
    public List<Choice> listSuppliers(String typed, int offset, int limit) {
        return suppliers(found(typed, SUPPLIER.SEARCH).and(SUPPLIER.IS_NATURAL_PERSON.isFalse()))
                .orderBy(SUPPLIER.NAME, SUPPLIER.SUPPLIER_KEY)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(Choice::new));
    }

    /** Public bodies that match what was typed, by name. */
    public List<Choice> listOrganizations(String typed, int offset, int limit) {
        return organizations(found(typed, ORGANIZATION.SEARCH))
                .orderBy(ORGANIZATION.NAME, ORGANIZATION.ORGANIZATION_KEY)
                .limit(limit)
                .offset(offset)
                .fetch(mapping(Choice::new));
    }

    public List<Choice> listMinistries(Language language) {
        Field<String> name = language.choose(MINISTRY.NAME_FR, MINISTRY.NAME_EN);
        return ministries(noCondition(), language).orderBy(name).fetch(mapping(Choice::new));
    }

    public List<Choice> listMethods(Language language) {
        return methods(noCondition(), language).orderBy(CODE.KEY).fetch(mapping(Choice::new));
    }

    /** Names of the keys of a filter, in their order; a key that is not known is its own name. */
    public List<Choice> listNamed(Kind kind, Collection<String> keys, Language language) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, Choice> known = named(kind, keys, language).stream()
                .collect(Collectors.toMap(Choice::key, Function.identity()));
        return keys.stream()
                .map(key -> known.getOrDefault(key, new Choice(key, key)))
                .toList();
    }

    private List<Choice> named(Kind kind, Collection<String> keys, Language language) {
        return switch (kind) {
            case SUPPLIER -> suppliers(SUPPLIER.SUPPLIER_KEY.in(keys)).fetch(mapping(Choice::new));
            case ORGANIZATION -> organizations(ORGANIZATION.ORGANIZATION_KEY.in(keys)).fetch(mapping(Choice::new));
            case MINISTRY -> ministries(MINISTRY.MINISTRY_KEY.in(keys), language).fetch(mapping(Choice::new));
            case METHOD -> methods(CODE.KEY.in(keys), language).fetch(mapping(Choice::new));
        };
    }

    private SelectConditionStep<Record2<String, String>> suppliers(Condition which) {
        return database.select(SUPPLIER.SUPPLIER_KEY, SUPPLIER.NAME).from(SUPPLIER).where(which);
    }

    private SelectConditionStep<Record2<String, String>> organizations(Condition which) {
        return database.select(ORGANIZATION.ORGANIZATION_KEY, ORGANIZATION.NAME)
                .from(ORGANIZATION)
                .where(which);
    }

    private SelectConditionStep<Record2<String, String>> ministries(Condition which, Language language) {
        return database.select(MINISTRY.MINISTRY_KEY, language.choose(MINISTRY.NAME_FR, MINISTRY.NAME_EN))
                .from(MINISTRY)
                .where(which);
    }

    private SelectConditionStep<Record2<String, String>> methods(Condition which, Language language) {
        return database.select(CODE.KEY, language.choose(CODE.LABEL_FR, CODE.LABEL_EN))
                .from(CODE)
                .where(CODE.LIST.eq("method"))
                .and(which);
    }

    private static Condition found(String typed, Field<Object> search) {
        return typed.isBlank() ? noCondition() : FilterConditions.matches(search, typed);
    }
}
