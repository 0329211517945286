package org.vigienuage.web.filter;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;
import static org.vigienuage.db.mart.Tables.CODE;
import static org.vigienuage.db.mart.Tables.DATA_SOURCE;
import static org.vigienuage.db.mart.Tables.MAKER;
import static org.vigienuage.db.mart.Tables.MINISTRY;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.VersionQueries;

/** What a reader can choose from, in the order a reader of French expects. */
@Component
@OneVersion
public class ChoiceQueries {

    private static final String READERS_ORDER = "fr-CA-x-icu";

    private final DSLContext database;
    private final VersionQueries versions;

    ChoiceQueries(DSLContext database, VersionQueries versions) {
        this.database = database;
        this.versions = versions;
    }

    public List<Choice> listMinistries(Language language) {
        Field<String> name = language.choose(MINISTRY.NAME_FR, MINISTRY.NAME_EN);
        return database.select(MINISTRY.MINISTRY_KEY, name)
                .from(MINISTRY)
                .orderBy(name.collate(READERS_ORDER), MINISTRY.MINISTRY_KEY)
                .fetch(mapping(Choice::new));
    }

    public List<Choice> listMethods(Language language) {
        return listCodes("method", language);
    }

    /** The labels of one list of codes. */
    public List<Choice> listCodes(String list, Language language) {
        Field<String> label = language.choose(CODE.LABEL_FR, CODE.LABEL_EN);
        return database.select(CODE.KEY, label)
                .from(CODE)
                .where(CODE.LIST.eq(list))
                .orderBy(label.collate(READERS_ORDER), CODE.KEY)
                .fetch(mapping(Choice::new));
    }

    /** The sources of a version, the latest when null: SEAO, in both its formats, first. */
    public List<Choice> listSources(@Nullable String version, Language language) {
        versions.pin(version);
        return listSources(language);
    }

    /** The sources of the version that is read. */
    public List<Choice> listSources(Language language) {
        Field<String> title = when(DATA_SOURCE.SOURCE_KEY.eq(Facet.SEAO), inline("SEAO"))
                .otherwise(language.choose(DATA_SOURCE.TITLE_FR, DATA_SOURCE.TITLE_EN));
        return database.select(DATA_SOURCE.SOURCE_KEY, max(title))
                .from(DATA_SOURCE)
                .groupBy(DATA_SOURCE.SOURCE_KEY)
                .orderBy(DATA_SOURCE.SOURCE_KEY.ne(Facet.SEAO), DATA_SOURCE.SOURCE_KEY)
                .fetch(mapping(Choice::new));
    }

    /** The names of makers that are already chosen; unknown keys have none. */
    public List<Choice> listMakers(Collection<String> keys) {
        return database.select(MAKER.MAKER_KEY, MAKER.NAME)
                .from(MAKER)
                .where(MAKER.MAKER_KEY.in(keys))
                .orderBy(MAKER.MAKER_KEY)
                .fetch(mapping(Choice::new));
    }

    /** The names of suppliers that are already chosen; unknown keys have none. */
    public List<Choice> listSuppliers(Collection<String> keys) {
        return database.select(SUPPLIER.SUPPLIER_KEY, SUPPLIER.NAME)
                .from(SUPPLIER)
                .where(SUPPLIER.SUPPLIER_KEY.in(keys))
                .orderBy(SUPPLIER.SUPPLIER_KEY)
                .fetch(mapping(Choice::new));
    }

    /** The names of public bodies that are already chosen; unknown keys have none. */
    public List<Choice> listOrganizations(Collection<String> keys) {
        return database.select(ORGANIZATION.ORGANIZATION_KEY, ORGANIZATION.NAME)
                .from(ORGANIZATION)
                .where(ORGANIZATION.ORGANIZATION_KEY.in(keys))
                .orderBy(ORGANIZATION.ORGANIZATION_KEY)
                .fetch(mapping(Choice::new));
    }
}
