package org.vigienuage.ingest.csv;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.vigienuage.db.source.Tables.DECLARATION;
import static org.vigienuage.db.source.Tables.SOURCE_FILE;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jooq.DSLContext;
import org.vigienuage.ingest.file.DeclaredFiles;

/** Keeps the declarations by which files were given, in {@code source.declaration}. */
public final class DeclarationStore {

    private final DSLContext database;
    private final ConcurrentMap<String, Declaration> parsed = new ConcurrentHashMap<>();

    DeclarationStore(DSLContext database) {
        this.database = database;
    }

    /** Takes a declaration in. Where it differs from the one that is kept, the files of its source are read again. */
    public void keep(Declaration declaration) {
        database.transaction(transaction -> {
            var here = transaction.dsl();
            var before = here.select(DECLARATION.SHA256)
                    .from(DECLARATION)
                    .where(DECLARATION.DATA_SOURCE_ID.eq(declaration.id()))
                    .forUpdate()
                    .fetchOne(DECLARATION.SHA256);
            if (declaration.sha256().equals(before)) {
                return;
            }
            here.insertInto(DECLARATION)
                    .set(DECLARATION.DATA_SOURCE_ID, declaration.id())
                    .set(DECLARATION.SHA256, declaration.sha256())
                    .set(DECLARATION.YAML, declaration.yaml())
                    .set(DECLARATION.KEPT_AT, currentOffsetDateTime())
                    .onConflict(DECLARATION.DATA_SOURCE_ID)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
            if (before != null) {
                new DeclaredFiles(here).readAgain(declaration.id());
            }
        });
    }

    /** Whether a source of this name was given before. */
    boolean isKept(String id) {
        return database.fetchExists(DECLARATION, DECLARATION.DATA_SOURCE_ID.eq(id));
    }

    /** The declaration by which a registered file is read. */
    Declaration of(long sourceFileId) {
        var kept = database.select(DECLARATION.DATA_SOURCE_ID, DECLARATION.SHA256, DECLARATION.YAML)
                .from(DECLARATION)
                .join(SOURCE_FILE)
                .using(DECLARATION.DATA_SOURCE_ID)
                .where(SOURCE_FILE.SOURCE_FILE_ID.eq(sourceFileId))
                .fetchSingle();
        return parsed.computeIfAbsent(kept.value2(), hash -> Declaration.parse(kept.value1(), kept.value3()));
    }
}
