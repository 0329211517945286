package org.vigienuage.web.supplier;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.nullif;
import static org.vigienuage.db.mart.Tables.SUPPLIER_NAME;
import static org.vigienuage.db.mart.Tables.SUPPLIER_REDIRECT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.web.version.OneVersion;

/** What a supplier was called, and where a key went that it no longer has. */
@Component
@OneVersion
public class IdentityQueries {

    private final DSLContext database;

    IdentityQueries(DSLContext database) {
        this.database = database;
    }

    /** Every spelling, the most frequent first. */
    public List<Spelling> listSpellings(String key) {
        return database.select(
                        nullif(SUPPLIER_NAME.PUBLISHED_NAME, ""),
                        nullif(SUPPLIER_NAME.PUBLISHED_NEQ, ""),
                        SUPPLIER_NAME.IS_FAKE_NEQ,
                        SUPPLIER_NAME.RESOLUTION,
                        SUPPLIER_NAME.EVIDENCE,
                        SUPPLIER_NAME.MENTION_COUNT)
                .from(SUPPLIER_NAME)
                .where(SUPPLIER_NAME.SUPPLIER_KEY.eq(key))
                .orderBy(
                        SUPPLIER_NAME.MENTION_COUNT.desc(),
                        SUPPLIER_NAME.PUBLISHED_NAME.collate("C"),
                        SUPPLIER_NAME.PUBLISHED_NEQ.collate("C"))
                .fetch(mapping(Spelling::new));
    }

    /** The supplier that a former key is now part of; empty where the key never was one, or still is. */
    public Optional<String> findSuccessor(String formerKey) {
        return database.select(SUPPLIER_REDIRECT.SUPPLIER_KEY)
                .from(SUPPLIER_REDIRECT)
                .where(SUPPLIER_REDIRECT.FORMER_KEY.eq(formerKey))
                .fetchOptional(SUPPLIER_REDIRECT.SUPPLIER_KEY);
    }
}
