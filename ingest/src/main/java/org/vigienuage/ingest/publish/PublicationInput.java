package org.vigienuage.ingest.publish;

import static org.vigienuage.db.source.Tables.DECLARATION;
import static org.vigienuage.db.source.Tables.PUBLICATION_INPUT;
import static org.vigienuage.db.source.Tables.SOURCE_FILE;
import static org.vigienuage.db.source.Tables.SOURCE_FILE_ORIGIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What a publication is made from, as one fingerprint: when it has not changed, nor would the publication. */
final class PublicationInput {

    private final ProgramFiles program;
    private final DSLContext database;
    private final Clock clock;

    PublicationInput(ProgramFiles program, DSLContext database, Clock clock) {
        this.program = program;
        this.database = database;
        this.clock = clock;
    }

    boolean isPublished() throws IOException {
        return database.fetchExists(PUBLICATION_INPUT, PUBLICATION_INPUT.FINGERPRINT.eq(fingerprint()));
    }

    /** To be called in the transaction that publishes. */
    void recordPublished() throws IOException {
        database.deleteFrom(PUBLICATION_INPUT).execute();
        database.insertInto(PUBLICATION_INPUT)
                .set(PUBLICATION_INPUT.FINGERPRINT, fingerprint())
                .set(PUBLICATION_INPUT.PUBLISHED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /** To be called in the transaction that harmonizes: by which rules, lists and declarations it does. */
    void tellProgram(Connection connection) throws IOException, SQLException {
        var digest = Sha256.start();
        addProgram(digest);
        try (var statement = connection.prepareStatement("SELECT set_config('vigie.program', ?, true)")) {
            statement.setString(1, HexFormat.of().formatHex(digest.digest()));
            statement.execute();
        }
    }

    private void addProgram(MessageDigest digest) throws IOException {
        program.addTo(digest);
        var declarations = database.select(DECLARATION.DATA_SOURCE_ID, DECLARATION.SHA256)
                .from(DECLARATION)
                .orderBy(DECLARATION.DATA_SOURCE_ID.collate("C"))
                .fetch();
        add(declarations, digest);
    }

    private String fingerprint() throws IOException {
        var digest = Sha256.start();
        addProgram(digest);
        var state = SOURCE_FILE.STATE.ne("registered");
        var files = database.select(
                        SOURCE_FILE.SHA256,
                        SOURCE_FILE.NAME,
                        SOURCE_FILE.KIND,
                        SOURCE_FILE.STATE,
                        SOURCE_FILE.MESSAGE,
                        SOURCE_FILE.DATA_SOURCE_ID)
                .from(SOURCE_FILE)
                .where(state)
                .orderBy(SOURCE_FILE.SHA256.collate("C"))
                .fetch();
        add(files, digest);
        var origins = database.select(SOURCE_FILE.SHA256, SOURCE_FILE_ORIGIN.ORIGIN, SOURCE_FILE_ORIGIN.URL)
                .from(SOURCE_FILE_ORIGIN)
                .join(SOURCE_FILE)
                .using(SOURCE_FILE.SOURCE_FILE_ID)
                .where(state)
                .orderBy(SOURCE_FILE.SHA256.collate("C"), SOURCE_FILE_ORIGIN.ORIGIN.collate("C"))
                .fetch();
        add(origins, digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(List<? extends Record> rows, MessageDigest digest) {
        for (var row : rows) {
            digest.update(row.intoList().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
