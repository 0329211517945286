package org.vigienuage.ingest.command;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;
import static org.vigienuage.db.mart.Tables.ISSUE_KIND;
import static org.vigienuage.db.mart.Tables.NOTICE_HISTORY;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Says at the end of an ingest what came of it. */
@Component
class IngestSummary {

    private final DSLContext database;
    private final ShownStaging staging;
    private final Console console;

    IngestSummary(DSLContext database, ShownStaging staging, Console console) {
        this.database = database;
        this.staging = staging;
        this.console = console;
    }

    /** How an ingest ended, with one line about it for the record. */
    record Outcome(ExitCode exitCode, String text) {}

    /** The number of the version that readers see, 0 before the first. */
    int published() {
        var newest = database.select(max(DATA_VERSION.VERSION_NUMBER))
                .from(DATA_VERSION)
                .fetchSingle()
                .value1();
        return newest == null ? 0 : newest;
    }

    Outcome tell(IntakeSummary taken, int versionBefore) {
        var quarantined = taken.quarantined() + staging.quarantinedFiles();
        console.say(
                "summary.files",
                taken.newFiles(),
                taken.knownFiles() + taken.unchanged(),
                quarantined,
                taken.ignored());
        taken.unavailable().forEach(sentence -> console.err().println(sentence));
        var notices = notices(versionBefore);
        console.say("summary.notices", notices.added(), notices.restated(), notices.unchanged());
        tellIssues();
        var version = published();
        var name = versionName(version);
        console.say(version > versionBefore ? "summary.published" : "summary.same-version", name);
        if (quarantined > 0) {
            console.complain("summary.quarantine", quarantined);
        }
        var isComplete = quarantined == 0 && taken.unavailable().isEmpty();
        return new Outcome(
                isComplete ? ExitCode.OK : ExitCode.INCOMPLETE,
                "%d new files, %d new notices, %d restated, version %s"
                        .formatted(taken.newFiles(), notices.added(), notices.restated(), name));
    }

    private void tellIssues() {
        var total = 0;
        for (var kind : database.selectFrom(ISSUE_KIND)
                .orderBy(ISSUE_KIND.ISSUE_COUNT.desc(), ISSUE_KIND.KIND)
                .fetch()) {
            total += kind.getIssueCount();
            var french = console.messages().locale().getLanguage().equals("fr");
            console.say("summary.issue", kind.getIssueCount(), french ? kind.getTextFr() : kind.getTextEn());
        }
        console.say("summary.issues", total);
    }

    private record Notices(int added, int restated, int unchanged) {}

    private Notices notices(int versionBefore) {
        var older = NOTICE_HISTORY.as("older");
        var isFresh = NOTICE_HISTORY.VALID_FROM.gt(versionBefore);
        var isFirst = notExists(selectOne()
                .from(older)
                .where(older.SEAO_NUMBER.eq(NOTICE_HISTORY.SEAO_NUMBER))
                .and(older.VALID_FROM.lt(NOTICE_HISTORY.VALID_FROM)));
        return database.select(
                        count().filterWhere(isFresh.and(isFirst)),
                        count().filterWhere(isFresh.and(isFirst.not())),
                        count().filterWhere(isFresh.not()))
                .from(NOTICE_HISTORY)
                .where(NOTICE_HISTORY.VALID_TO.isNull())
                .fetchSingle(row -> new Notices(row.value1(), row.value2(), row.value3()));
    }

    private String versionName(int number) {
        var name = database.select(DATA_VERSION.VERSION)
                .from(DATA_VERSION)
                .where(DATA_VERSION.VERSION_NUMBER.eq(number))
                .fetchOne(DATA_VERSION.VERSION);
        return name == null ? "–" : name;
    }
}
