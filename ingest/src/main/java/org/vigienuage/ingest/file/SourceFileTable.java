package org.vigienuage.ingest.file;

import static org.vigienuage.db.source.Tables.ARCHIVE_MEMBER;
import static org.vigienuage.db.source.Tables.SOURCE_FILE;
import static org.vigienuage.db.source.Tables.SOURCE_FILE_ORIGIN;
import static org.vigienuage.db.staging.Tables.DATA_ISSUE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.vigienuage.db.source.tables.records.SourceFileRecord;
import org.vigienuage.ingest.issue.DataIssue;

/** Writes {@code source.source_file} and what belongs to it. */
final class SourceFileTable {

    static final String REGISTERED = "registered";
    static final String STAGED = "staged";
    static final String QUARANTINED = "quarantined";

    private final DSLContext database;

    SourceFileTable(DSLContext database) {
        this.database = database;
    }

    /** A file of records, new or known. */
    record Registered(long id, boolean isNew, boolean isQuarantined) {}

    Registered register(InputFile offered, Leaf leaf) {
        String origin = origin(offered, leaf.member());
        @Nullable Long newId = insert(leaf, FileNames.ofOrigin(origin), offered.dataSourceId());
        long id = newId != null ? newId : idOf(leaf.sha256());
        addOrigin(id, offered, origin);
        if (newId == null) {
            if (offered.dataSourceId() != null) {
                readBy(id, offered.dataSourceId());
            }
            tryAgain(List.of(id));
        }
        return new Registered(id, newId != null, newId != null && isQuarantined(id));
    }

    boolean isKnownArchive(String sha256) {
        return database.fetchExists(ARCHIVE_MEMBER, ARCHIVE_MEMBER.ARCHIVE_SHA256.eq(sha256));
    }

    void listMembers(FileRegistration.OpenedArchive archive, List<Leaf> leaves, List<Long> ids) {
        int position = 0;
        for (Leaf leaf : leaves) {
            listMember(archive, ++position, leaf.member(), ids.get(position - 1));
        }
        for (String ignored : archive.ignored()) {
            listMember(archive, ++position, ignored, null);
        }
    }

    /** Returns the number of files of records in the archive. */
    int addOriginsOfKnownArchive(InputFile offered, String sha256) {
        var members = database.select(ARCHIVE_MEMBER.MEMBER, ARCHIVE_MEMBER.SOURCE_FILE_ID)
                .from(ARCHIVE_MEMBER)
                .where(ARCHIVE_MEMBER.ARCHIVE_SHA256.eq(sha256), ARCHIVE_MEMBER.SOURCE_FILE_ID.isNotNull())
                .orderBy(ARCHIVE_MEMBER.POSITION)
                .fetch();
        members.forEach(member -> addOrigin(member.value2(), offered, origin(offered, member.value1())));
        tryAgain(members.map(member -> member.value2()));
        return members.size();
    }

    /** Sets a file aside, with an issue that says why. */
    void quarantine(long id, String message) {
        database.deleteFrom(DATA_ISSUE).where(DATA_ISSUE.SOURCE_FILE_ID.eq(id)).execute();
        DataIssue issue = new DataIssue.QuarantinedFile(null, null, message);
        database.insertInto(DATA_ISSUE, DATA_ISSUE.SOURCE_FILE_ID, DATA_ISSUE.KIND, DATA_ISSUE.DETAIL)
                .values(id, issue.kind(), issue.detail())
                .execute();
        database.update(SOURCE_FILE)
                .set(SOURCE_FILE.STATE, QUARANTINED)
                .set(SOURCE_FILE.MESSAGE, message)
                .set(SOURCE_FILE.RECORD_COUNT, 0)
                .set(SOURCE_FILE.ISSUE_COUNT, 1)
                .where(SOURCE_FILE.SOURCE_FILE_ID.eq(id))
                .execute();
    }

    /** All names under which a file was seen, in byte order. */
    List<String> names(long id) {
        return database
                .select(SOURCE_FILE_ORIGIN.ORIGIN)
                .from(SOURCE_FILE_ORIGIN)
                .where(SOURCE_FILE_ORIGIN.SOURCE_FILE_ID.eq(id))
                .fetch(SOURCE_FILE_ORIGIN.ORIGIN)
                .stream()
                .map(FileNames::ofOrigin)
                .sorted(NameChoice.BYTE_ORDER)
                .distinct()
                .toList();
    }

    void rename(long id, String name, SourceFileKind kind) {
        database.update(SOURCE_FILE)
                .set(SOURCE_FILE.NAME, name)
                .set(SOURCE_FILE.KIND, kind.code())
                .set(SOURCE_FILE.ERA, kind.era().code())
                .where(SOURCE_FILE.SOURCE_FILE_ID.eq(id))
                .execute();
    }

    private @Nullable Long insert(Leaf leaf, String name, @Nullable String dataSourceId) {
        SourceFileKind named = dataSourceId == null ? SourceFileKind.ofName(name) : SourceFileKind.CSV;
        SourceFileKind kind = leaf.problem() == null ? named : SourceFileKind.UNKNOWN;
        @Nullable
        Long id = database.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.SHA256, leaf.sha256())
                .set(SOURCE_FILE.NAME, name)
                .set(SOURCE_FILE.KIND, kind.code())
                .set(SOURCE_FILE.ERA, kind.era().code())
                .set(SOURCE_FILE.BYTE_COUNT, leaf.byteCount())
                .set(SOURCE_FILE.STORED_PATH, leaf.storedPath())
                .set(SOURCE_FILE.STATE, REGISTERED)
                .set(SOURCE_FILE.DATA_SOURCE_ID, dataSourceId)
                .onConflict(SOURCE_FILE.SHA256)
                .doNothing()
                .returningResult(SOURCE_FILE.SOURCE_FILE_ID)
                .fetchOne(SOURCE_FILE.SOURCE_FILE_ID);
        if (id != null && leaf.problem() != null) {
            quarantine(id, leaf.problem());
        } else if (id != null && kind == SourceFileKind.UNKNOWN) {
            quarantine(
                    id,
                    "its name does not say which records it holds (Avis, Contrats, Depenses, with or without Revisions)");
        }
        return id;
    }

    private void addOrigin(long id, InputFile offered, String origin) {
        List<String> namesBefore = names(id);
        int added = database.insertInto(SOURCE_FILE_ORIGIN)
                .set(SOURCE_FILE_ORIGIN.SOURCE_FILE_ID, id)
                .set(SOURCE_FILE_ORIGIN.ORIGIN, origin)
                .set(
                        SOURCE_FILE_ORIGIN.URL,
                        offered.url() == null ? null : offered.url().toString())
                .set(SOURCE_FILE_ORIGIN.RESOURCE_ID, offered.resourceId())
                .onConflictDoNothing()
                .execute();
        String name = FileNames.ofOrigin(origin);
        if (offered.dataSourceId() == null && added > 0 && !namesBefore.isEmpty() && !namesBefore.contains(name)) {
            learnName(id, name, namesBefore);
        }
    }

    /** Bytes that are known appear under another name: the choice between names must not depend on which came first. */
    private void learnName(long id, String name, List<String> namesBefore) {
        SourceFileRecord file = database.selectFrom(SOURCE_FILE)
                .where(SOURCE_FILE.SOURCE_FILE_ID.eq(id))
                .forUpdate()
                .fetchSingle();
        SourceFileKind kind = SourceFileKind.ofName(name);
        boolean isUntried = kind != SourceFileKind.UNKNOWN
                && namesBefore.stream().map(SourceFileKind::ofName).noneMatch(kind::equals);
        if (file.getState().equals(QUARANTINED) && isUntried) {
            database.deleteFrom(DATA_ISSUE)
                    .where(DATA_ISSUE.SOURCE_FILE_ID.eq(id))
                    .execute();
            file.setState(REGISTERED);
            file.setMessage(null);
            file.setIssueCount(0);
            file.store();
            rename(id, name, kind);
            return;
        }
        boolean isRead = file.getState().equals(STAGED) && file.getRecordCount() > 0;
        String best = NameChoice.best(names(id), isRead ? SourceFileKind.of(file.getKind()) : null);
        if (!best.equals(file.getName())) {
            rename(id, best, SourceFileKind.ofName(best));
        }
    }

    /**
     * Bytes that are known are offered with the declaration of another source, or were in quarantine: they are read
     * anew by the declaration they came with last. Files of SEAO that are read stay what they are.
     */
    private void readBy(long id, String dataSourceId) {
        Condition isElsewhere = SOURCE_FILE
                .DATA_SOURCE_ID
                .isDistinctFrom(dataSourceId)
                .and(SOURCE_FILE.KIND.eq(SourceFileKind.CSV.code()).or(SOURCE_FILE.STATE.eq(QUARANTINED)));
        int changed = database.update(SOURCE_FILE)
                .set(SOURCE_FILE.KIND, SourceFileKind.CSV.code())
                .set(SOURCE_FILE.ERA, SourceFileKind.CSV.era().code())
                .set(SOURCE_FILE.DATA_SOURCE_ID, dataSourceId)
                .where(SOURCE_FILE.SOURCE_FILE_ID.eq(id), isElsewhere)
                .execute();
        if (changed > 0) {
            new DeclaredFiles(database).readAgain(SOURCE_FILE.SOURCE_FILE_ID.eq(id));
        }
    }

    /** Files in quarantine are read once more: another version of the program may know better, or the disk was full. */
    private void tryAgain(List<Long> ids) {
        List<Long> waiting = database.update(SOURCE_FILE)
                .set(SOURCE_FILE.STATE, REGISTERED)
                .setNull(SOURCE_FILE.MESSAGE)
                .set(SOURCE_FILE.ISSUE_COUNT, 0)
                .where(
                        SOURCE_FILE.SOURCE_FILE_ID.in(ids),
                        SOURCE_FILE.STATE.eq(QUARANTINED),
                        SOURCE_FILE.KIND.ne(SourceFileKind.UNKNOWN.code()))
                .returningResult(SOURCE_FILE.SOURCE_FILE_ID)
                .fetch(SOURCE_FILE.SOURCE_FILE_ID);
        database.deleteFrom(DATA_ISSUE)
                .where(DATA_ISSUE.SOURCE_FILE_ID.in(waiting))
                .execute();
    }

    private void listMember(FileRegistration.OpenedArchive archive, int position, String member, @Nullable Long id) {
        database.insertInto(ARCHIVE_MEMBER)
                .set(ARCHIVE_MEMBER.ARCHIVE_SHA256, archive.sha256())
                .set(ARCHIVE_MEMBER.POSITION, position)
                .set(ARCHIVE_MEMBER.MEMBER, member)
                .set(ARCHIVE_MEMBER.SOURCE_FILE_ID, id)
                .onConflictDoNothing()
                .execute();
    }

    private long idOf(String sha256) {
        return database.select(SOURCE_FILE.SOURCE_FILE_ID)
                .from(SOURCE_FILE)
                .where(SOURCE_FILE.SHA256.eq(sha256))
                .fetchSingle(SOURCE_FILE.SOURCE_FILE_ID);
    }

    private boolean isQuarantined(long id) {
        return database.fetchExists(SOURCE_FILE, SOURCE_FILE.SOURCE_FILE_ID.eq(id), SOURCE_FILE.STATE.eq(QUARANTINED));
    }

    /** Resources of one name differ in a catalogue, so the identifier of the resource stands before it. */
    private static String origin(InputFile offered, String member) {
        String container = offered.resourceId() == null ? offered.name() : offered.resourceId() + "/" + offered.name();
        return member.isEmpty() ? container : container + FileNames.MEMBER + member;
    }
}
