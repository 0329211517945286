package org.vigienuage.web.organization;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.MINISTRY;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.RankOrder;
import org.vigienuage.web.aggregate.RankedRow;
import org.vigienuage.web.aggregate.Ranking;
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.organization.Organization.Attachment;
import org.vigienuage.web.organization.Organization.FormerName;
import org.vigienuage.web.organization.Organization.PublishedName;
import org.vigienuage.web.version.OneVersion;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Public bodies, ranked by what they buy in a selection of awards, and the ministries they answer to. */
@Component
@OneVersion
public class OrganizationQueries {

    private static final Table<?> BUYERS =
            AWARD.join(ORGANIZATION).on(ORGANIZATION.ORGANIZATION_KEY.eq(AWARD.ORGANIZATION_KEY));
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final DSLContext database;

    OrganizationQueries(DSLContext database) {
        this.database = database;
    }

    /** How many bodies are listed; {@code typed} are words of their names, null for all. */
    public int count(ContractFilter filter, @Nullable String typed) {
        return ranking(filter, typed).count(database);
    }

    public List<RankedRow> slice(
            ContractFilter filter, @Nullable String typed, RankOrder order, int offset, int limit) {
        return ranking(filter, typed).slice(database, order, offset, limit);
    }

    public Optional<Organization> findOrganization(String key) {
        return database.select(
                        ORGANIZATION.ORGANIZATION_KEY,
                        ORGANIZATION.NAME,
                        ORGANIZATION.ACRONYM,
                        ORGANIZATION.IS_CURATED,
                        ORGANIZATION.SECTOR,
                        ORGANIZATION.SPELLINGS.convertFrom(List::of),
                        ORGANIZATION.MINISTRIES.convertFrom(OrganizationQueries::attachments),
                        ORGANIZATION.CURRENT_MINISTRY_KEY,
                        ORGANIZATION.FORMER_NAMES.convertFrom(OrganizationQueries::formerNames),
                        ORGANIZATION.PUBLISHED_NAMES.convertFrom(OrganizationQueries::publishedNames))
                .from(ORGANIZATION)
                .where(ORGANIZATION.ORGANIZATION_KEY.eq(key))
                .fetchOptional(mapping(Organization::new));
    }

    public Optional<Ministry> findMinistry(String key) {
        return database.select(MINISTRY.MINISTRY_KEY, MINISTRY.NAME_FR, MINISTRY.NAME_EN, MINISTRY.SHORT_FR)
                .from(MINISTRY)
                .where(MINISTRY.MINISTRY_KEY.eq(key))
                .fetchOptional(mapping(Ministry::new));
    }

    private static Ranking ranking(ContractFilter filter, @Nullable String typed) {
        Condition where = FilterConditions.awards(filter)
                .and(typed == null ? noCondition() : FilterConditions.matches(ORGANIZATION.SEARCH, typed));
        return new Ranking(BUYERS, where, AWARD.ORGANIZATION_KEY, ORGANIZATION.NAME, false, new TotalsFields(filter));
    }

    private static List<FormerName> formerNames(JSONB names) {
        return JSON.readValue(names.data(), new TypeReference<List<FormerName>>() {});
    }

    private static List<PublishedName> publishedNames(JSONB names) {
        return JSON.readValue(names.data(), new TypeReference<List<PublishedName>>() {});
    }

    private static List<Attachment> attachments(JSONB ministries) {
        return JSON.readValue(ministries.data(), new TypeReference<List<Attachment>>() {});
    }
}
