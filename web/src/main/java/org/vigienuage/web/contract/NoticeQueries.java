package org.vigienuage.web.contract;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;
import static org.vigienuage.db.mart.Tables.NOTICE;
import static org.vigienuage.db.mart.Tables.NOTICE_HISTORY;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.web.version.OneVersion;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything known about one notice. */
@Component
@OneVersion
public class NoticeQueries {

    /** Numbers keep every digit they are stored with, and no zeros after them. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final DSLContext database;

    NoticeQueries(DSLContext database) {
        this.database = database;
    }

    /** The document of a notice, as the mart writes it. */
    public Optional<JsonNode> findNotice(String seaoNumber) {
        return database.select(NOTICE.DOCUMENT)
                .from(NOTICE)
                .where(NOTICE.SEAO_NUMBER.eq(seaoNumber))
                .fetchOptional(row -> EXACT.readTree(row.value1().data()));
    }

    /** The name of the last version that had a notice; empty where none had it, or one after it has it again. */
    public Optional<String> findLastVersion(String seaoNumber) {
        return database.select(DATA_VERSION.VERSION)
                .from(DATA_VERSION)
                .where(DATA_VERSION.VERSION_NUMBER.lt(select(max(NOTICE_HISTORY.VALID_TO))
                        .from(NOTICE_HISTORY)
                        .where(NOTICE_HISTORY.SEAO_NUMBER.eq(seaoNumber))
                        .having(count().eq(count(NOTICE_HISTORY.VALID_TO)))))
                .orderBy(DATA_VERSION.VERSION_NUMBER.desc())
                .limit(1)
                .fetchOptional(DATA_VERSION.VERSION);
    }
}
