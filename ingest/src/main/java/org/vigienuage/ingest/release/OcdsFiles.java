package org.vigienuage.ingest.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.vigienuage.ingest.progress.StopSignal;

/** Release packages of OCDS 1.1, each of so many releases that any program can read it whole. */
final class OcdsFiles {

    static final String TABLE = "ocds";

    /** More in one file would be too much for programs that read JSON at once. */
    static final int RELEASES_IN_A_FILE = 5000;

    private static final String BIDS =
            "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json";
    private static final int ROWS_AT_ONCE = 200;

    private final ReleasedVersion version;
    private final Path folder;
    private final StopSignal stop;

    OcdsFiles(ReleasedVersion version, Path folder, StopSignal stop) {
        this.version = version;
        this.folder = folder;
        this.stop = stop;
    }

    /** Writes every notice of the version that the transaction is pinned to; gives files with their counts, in order. */
    Map<String, Long> write(Connection connection) throws SQLException, IOException {
        Map<String, Long> written = new LinkedHashMap<>();
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var notices = statement.executeQuery(ReleaseTables.text("ocds/notices.sql"))) {
                var isMore = notices.next();
                while (isMore) {
                    var name = "ocds-releases-%04d.json.gz".formatted(written.size() + 1);
                    long releases = 0;
                    try (var out = new BufferedOutputStream(
                            new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16), 1 << 16)) {
                        out.write(head(name));
                        while (isMore && releases < RELEASES_IN_A_FILE) {
                            stop.check();
                            out.write((releases++ == 0 ? "\n" : ",\n").getBytes(UTF_8));
                            writeRelease(notices, out);
                            isMore = notices.next();
                        }
                        out.write("\n]}\n".getBytes(UTF_8));
                    }
                    written.put(name, releases);
                }
            }
        }
        return written;
    }

    private void writeRelease(ResultSet row, OutputStream out) throws SQLException, IOException {
        var persons = (String[]) row.getArray(3).getArray();
        var notice = new OcdsNotice(Json.EXACT.readTree(row.getString(2)), Set.of(persons));
        out.write(Json.EXACT.writeValueAsBytes(OcdsRelease.of(version, notice)));
    }

    /** All of the package but its releases: the list of these is left open. */
    private byte[] head(String name) {
        var head = Json.object();
        // The same wherever the file is served from, so it names no address.
        head.put(
                "uri",
                "urn:uuid:"
                        + UUID.nameUUIDFromBytes(
                                (version.name() + " " + version.contentHash() + " " + name).getBytes(UTF_8)));
        head.put("version", "1.1");
        head.putArray("extensions").add(BIDS);
        head.put("publishedDate", version.publishedAtText());
        head.putObject("publisher").put("name", "Vigie-nuage");
        head.put("license", "https://creativecommons.org/licenses/by/4.0/");
        var text = Json.EXACT.writeValueAsString(head);
        return (text.substring(0, text.length() - 1) + ",\"releases\":[").getBytes(UTF_8);
    }
}
