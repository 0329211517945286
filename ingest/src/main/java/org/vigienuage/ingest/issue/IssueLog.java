package org.vigienuage.ingest.issue;

import static org.vigienuage.db.staging.Tables.DATA_ISSUE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.copy.CopyTable;

/**
 * The issues of one file on their way into {@code staging.data_issue}. Issues of a record wait until the record ends,
 * because what identifies the record may come after what is wrong with it.
 */
public final class IssueLog {

    private static final int LONGEST_VALUE = 500;
    private static final int MOST_PENDING = 10_000;
    /** A record of nothing but huge broken values must not fill the memory either. */
    private static final int MOST_PENDING_CHARACTERS = 4 << 20;
    /** A file of nothing but unknown fields must not fill the memory: the rest is counted under one name. */
    private static final int MOST_UNKNOWN_FIELDS = 1_000;

    private static final String OTHER_FIELDS = "…";

    private final long fileId;
    private final CopyTable rows;
    private final List<DataIssue> pending = new ArrayList<>();
    private final Map<String, UnknownFieldCount> unknownFields = new LinkedHashMap<>();

    private @Nullable Integer position;
    private @Nullable String recordKey;
    private int count;
    private int pendingCharacters;

    public IssueLog(long fileId, CopyTable rows) {
        this.fileId = fileId;
        this.rows = rows;
    }

    /** What follows is about the record at this position, from 1. */
    public void beginRecord(int newPosition) {
        writePending();
        position = newPosition;
        recordKey = null;
    }

    /** The SEAO number or ocid of the current record. */
    public void identifyRecord(@Nullable String key) {
        recordKey = key;
    }

    /** What follows is about the whole file. */
    public void endRecord() {
        writePending();
        position = null;
        recordKey = null;
    }

    public void add(DataIssue issue) {
        pending.add(issue);
        pendingCharacters += length(issue.field()) + length(issue.value());
        if (pending.size() >= MOST_PENDING || pendingCharacters >= MOST_PENDING_CHARACTERS) {
            writePending();
        }
    }

    /** Counts a field that the reader does not know; {@link #finish} makes one issue of all its occurrences. */
    public void countUnknownField(String path, @Nullable String sample) {
        String known = cut(path);
        String key =
                unknownFields.size() >= MOST_UNKNOWN_FIELDS && !unknownFields.containsKey(known) ? OTHER_FIELDS : known;
        unknownFields.computeIfAbsent(key, k -> new UnknownFieldCount(position, shorten(sample))).occurrences++;
    }

    /** Writes what is left. */
    public void finish() {
        endRecord();
        unknownFields.forEach((path, field) -> {
            String first = field.firstPosition == null ? "" : ", first in record " + field.firstPosition;
            add(new DataIssue.UnknownField(path, field.sample, "times: " + field.occurrences + first));
        });
        unknownFields.clear();
        writePending();
    }

    /** Issues so far, those of the current record included. */
    public int count() {
        return count + pending.size() + unknownFields.size();
    }

    private void writePending() {
        for (DataIssue issue : pending) {
            rows.set(DATA_ISSUE.SOURCE_FILE_ID, fileId)
                    .set(DATA_ISSUE.POSITION, position)
                    .set(DATA_ISSUE.RECORD_KEY, shorten(recordKey))
                    .set(DATA_ISSUE.KIND, issue.kind())
                    .set(DATA_ISSUE.FIELD, shorten(issue.field()))
                    .set(DATA_ISSUE.VALUE, shorten(issue.value()))
                    .set(DATA_ISSUE.DETAIL, shorten(issue.detail()))
                    .endRow();
        }
        count += pending.size();
        pending.clear();
        pendingCharacters = 0;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static @Nullable String shorten(@Nullable String text) {
        return text == null ? null : cut(text);
    }

    /** What the table has room for; PostgreSQL has no NUL, which names of fields may hold as well as values. */
    private static String cut(String text) {
        if (text.length() <= LONGEST_VALUE) {
            return text.replace("\0", "");
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 2)) ? LONGEST_VALUE - 2 : LONGEST_VALUE - 1;
        return text.substring(0, end).replace("\0", "") + "…";
    }

    private static final class UnknownFieldCount {
        final @Nullable Integer firstPosition;
        final @Nullable String sample;
        int occurrences;

        UnknownFieldCount(@Nullable Integer firstPosition, @Nullable String sample) {
            this.firstPosition = firstPosition;
            this.sample = sample;
        }
    }
}
