package org.vigienuage.ingest.fetch;

import static org.vigienuage.db.source.Tables.DOWNLOAD;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.vigienuage.db.source.tables.records.DownloadRecord;

/** What was fetched earlier, by resource, so that it is not fetched again. */
final class DownloadLedger {

    private final DSLContext database;
    private final Clock clock;

    DownloadLedger(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the server said about the version that was fetched, nothing when the resource has moved since. */
    Optional<Validators> findValidators(CatalogueResource resource) {
        return database.selectFrom(DOWNLOAD)
                .where(DOWNLOAD.RESOURCE_ID.eq(resource.id()))
                .and(DOWNLOAD.URL.eq(resource.url()))
                .and(DOWNLOAD.SHA256.isNotNull())
                .fetchOptional(row -> new Validators(row.getEtag(), row.getLastModified()));
    }

    /** To be called once the bytes are registered: a run killed before simply fetches again. */
    void recordFetched(CatalogueResource resource, DownloadOutcome.Fetched fetched) throws IOException {
        var validators = fetched.validators();
        var row = new DownloadRecord();
        row.setResourceId(resource.id());
        row.setUrl(resource.url());
        row.setName(resource.name());
        row.setEtag(validators.etag());
        row.setLastModified(validators.lastModified());
        row.setSha256(sha256(fetched.file()));
        row.setByteCount(Files.size(fetched.file()));
        row.setFetchedAt(OffsetDateTime.now(clock));
        database.insertInto(DOWNLOAD)
                .set(row)
                .onConflict(DOWNLOAD.RESOURCE_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void recordUnchanged(CatalogueResource resource) {
        database.update(DOWNLOAD)
                .set(DOWNLOAD.FETCHED_AT, OffsetDateTime.now(clock))
                .where(DOWNLOAD.RESOURCE_ID.eq(resource.id()))
                .execute();
    }
}
