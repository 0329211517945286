package org.vigienuage.web.rule;

import static org.jooq.Records.mapping;
import static org.vigienuage.db.mart.Tables.RULE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Component;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/** The rules that say what counts as cloud. */
@Component
@OneVersion
public class RuleQueries {

    private final DSLContext database;

    RuleQueries(DSLContext database) {
        this.database = database;
    }

    /** In the order in which they decide. */
    public List<Rule> listRules(Language language) {
        return rules(language).orderBy(RULE.PRIORITY, RULE.RULE_ID).fetch(mapping(Rule::new));
    }

    public Optional<Rule> findRule(String id, Language language) {
        return rules(language).where(RULE.RULE_ID.eq(id)).fetchOptional(mapping(Rule::new));
    }

    private SelectJoinStep<Record6<String, Integer, String, String, String, Integer>> rules(Language language) {
        return database.select(
                        RULE.RULE_ID,
                        RULE.PRIORITY,
                        RULE.SCOPE,
                        RULE.SERVICE_MODEL,
                        language.choose(RULE.TEXT_FR, RULE.TEXT_EN),
                        RULE.AWARD_COUNT)
                .from(RULE);
    }
}
