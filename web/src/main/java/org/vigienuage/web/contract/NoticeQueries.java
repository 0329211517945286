package org.vigienuage.web.contract;

import static org.vigienuage.db.mart.Tables.NOTICE;

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
}
