package org.vigienuage.web.history;

import static org.jooq.Records.mapping;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;
import static org.vigienuage.db.mart.Tables.DECISION_HISTORY;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.db.mart.tables.DataVersion;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/** The decisions of persons, those that were withdrawn included. */
@Component
@OneVersion
public class DecisionQueries {

    private static final DataVersion SINCE = DATA_VERSION.as("since");
    private static final DataVersion UNTIL = DATA_VERSION.as("until");

    private final DSLContext database;

    DecisionQueries(DSLContext database) {
        this.database = database;
    }

    /** The last first. */
    public List<Decision> list(Language language) {
        return database.select(
                        DECISION_HISTORY.DECISION_KEY,
                        DECISION_HISTORY.KIND,
                        DECISION_HISTORY.SEAO_NUMBER,
                        DECISION_HISTORY.SUPPLIER_KEY,
                        DECISION_HISTORY.DETAIL,
                        language.choose(DECISION_HISTORY.REASON_FR, DECISION_HISTORY.REASON_EN),
                        DECISION_HISTORY.SOURCE,
                        DECISION_HISTORY.DECIDED_ON,
                        SINCE.VERSION,
                        UNTIL.VERSION)
                .from(DECISION_HISTORY)
                .join(SINCE)
                .on(SINCE.VERSION_NUMBER.eq(DECISION_HISTORY.VALID_FROM))
                .leftJoin(UNTIL)
                .on(UNTIL.VERSION_NUMBER.eq(DECISION_HISTORY.VALID_TO))
                .orderBy(DECISION_HISTORY.VALID_FROM.desc(), DECISION_HISTORY.DECISION_KEY)
                .fetch(mapping(Decision::new));
    }
}
