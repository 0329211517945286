package org.vigienuage.ingest.source;

import static org.vigienuage.db.source.Tables.ASSERTION;
import static org.vigienuage.db.source.Tables.CAVEAT;
import static org.vigienuage.db.source.Tables.CLASSIFICATION_RULE;
import static org.vigienuage.db.source.Tables.DATA_SOURCE;
import static org.vigienuage.db.source.Tables.DECLARATION;
import static org.vigienuage.db.source.Tables.MAKER;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.vigienuage.db.source.tables.records.ClassificationRuleRecord;
import org.vigienuage.db.source.tables.records.MakerRecord;
import org.vigienuage.ingest.classify.Rule;
import org.vigienuage.ingest.classify.RuleSet;
import org.vigienuage.ingest.classify.RuleSetReader;
import org.vigienuage.ingest.maker.Maker;
import org.vigienuage.ingest.maker.MakerFile;

/** Replaces the copies in the database by what the files say now, inside the transaction of the caller. */
public final class DeclarationLoader {

    private final DeclarationFiles files;
    private final DSLContext database;

    public DeclarationLoader(ResourcePatternResolver resources, DSLContext database) {
        this.files = new DeclarationFiles(resources);
        this.database = database;
    }

    public void load(Connection connection) throws IOException, SQLException {
        deleteAll();
        for (var declaration : sources()) {
            database.insertInto(DATA_SOURCE).set(declaration.source()).execute();
            database.batchInsert(declaration.caveats()).execute();
            database.batchInsert(declaration.assertions()).execute();
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var list : CuratedList.values()) {
            for (var file : files.lists(list)) {
                file.copyInto(list, copy);
            }
        }
        database.batchInsert(
                        rules().rules().stream().map(DeclarationLoader::record).toList())
                .execute();
        database.batchInsert(makers().stream()
                        .map(maker -> new MakerRecord(
                                maker.slug(),
                                maker.name(),
                                maker.vendors().stream().sorted().toArray(String[]::new)))
                        .toList())
                .execute();
    }

    /** The makers as they are now, with their patterns. */
    public List<Maker> makers() throws IOException {
        try (var in = files.makers().getInputStream()) {
            return MakerFile.read(in);
        }
    }

    /** Those of the program, and those that came with files. */
    private List<DataSourceDeclaration> sources() throws IOException {
        var sources = new ArrayList<>(files.sources());
        var known = sources.stream()
                .map(declaration -> declaration.source().getDataSourceId())
                .toList();
        database.selectFrom(DECLARATION)
                .where(DECLARATION.DATA_SOURCE_ID.notIn(known))
                .orderBy(DECLARATION.DATA_SOURCE_ID)
                .fetch(kept -> DataSourceDeclaration.of(kept.getDataSourceId(), kept.getDataSourceId(), kept.getYaml()))
                .forEach(sources::add);
        return sources;
    }

    /** The rules as they are now, with their patterns. */
    public RuleSet rules() throws IOException {
        try (var in = files.rules().getInputStream()) {
            return RuleSetReader.read(in, makers().stream().map(Maker::words).toList());
        }
    }

    private void deleteAll() {
        database.deleteFrom(CLASSIFICATION_RULE).execute();
        database.deleteFrom(MAKER).execute();
        database.deleteFrom(CAVEAT).execute();
        database.deleteFrom(ASSERTION).execute();
        database.deleteFrom(DATA_SOURCE).execute();
        var lists = new ArrayList<>(Arrays.asList(CuratedList.values()));
        Collections.reverse(lists);
        lists.forEach(list -> database.execute("DELETE FROM " + list.table()));
    }

    private static ClassificationRuleRecord record(Rule rule) {
        var record = new ClassificationRuleRecord();
        record.setRuleId(rule.id());
        record.setPriority(rule.priority());
        record.setScope(rule.scope().code());
        record.setServiceModel(rule.model());
        record.setTextFr(rule.textFr());
        record.setTextEn(rule.textEn());
        return record;
    }
}
