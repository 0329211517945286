package org.vigienuage.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.postgresql.copy.CopyManager;
import org.springframework.core.io.Resource;

/** One CSV file of a curated list, as PostgreSQL reads it: it knows the types, and names the line it cannot take. */
record CuratedFile(String name, String text, List<String> header) {

    static CuratedFile read(String name, Resource resource) throws IOException {
        var text = resource.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        var first = text.lines().findFirst().orElse("");
        var lines = CSVFormat.DEFAULT.parse(new StringReader(first)).getRecords();
        if (lines.isEmpty()) {
            throw new DeclarationException(name, "the file is empty");
        }
        return new CuratedFile(name, text, lines.getFirst().toList());
    }

    void copyInto(CuratedList list, CopyManager copy) throws IOException {
        var columns = list.columns(header);
        for (var column : columns) {
            if (!column.matches("[a-z_]+")) {
                throw new DeclarationException(name, "\"" + column + "\" cannot be the name of a column");
            }
        }
        var quoted = columns.stream().collect(Collectors.joining(", "));
        var command = "COPY %s (%s) FROM STDIN (FORMAT csv, HEADER true, FORCE_NULL (%s))"
                .formatted(list.table(), quoted, quoted);
        try {
            copy.copyIn(command, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException refused) {
            throw new DeclarationException(name, refused);
        }
    }
}
