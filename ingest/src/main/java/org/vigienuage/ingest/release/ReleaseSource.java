package org.vigienuage.ingest.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One publisher whose files are behind a version, to be credited. */
record ReleaseSource(
        String titleFr, String titleEn, String publisher, String pageUrl, String licenceName, String licenceUrl) {

    private static final String QUERY = """
            SELECT title_fr, title_en, publisher, page_url, licence_name, licence_url
            FROM mart.data_source
            ORDER BY data_source_id COLLATE "C\"""";

    /** Those of the version that the transaction of the connection is pinned to. */
    static List<ReleaseSource> read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(QUERY)) {
            var sources = new ArrayList<ReleaseSource>();
            while (rows.next()) {
                sources.add(new ReleaseSource(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6)));
            }
            return sources;
        }
    }
}
