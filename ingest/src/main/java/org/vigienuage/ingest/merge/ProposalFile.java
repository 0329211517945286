package org.vigienuage.ingest.merge;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Writes proposals as CSV, in their order: the same proposals give the same bytes. */
public final class ProposalFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private ProposalFile() {}

    public static void write(Result<Record> proposals, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(Arrays.stream(proposals.fields()).map(Field::getName));
            for (var proposal : proposals) {
                csv.printRecord(proposal.intoList().stream().map(ProposalFile::text));
            }
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Object[] several -> String.join(" ", Arrays.copyOf(several, several.length, String[].class));
            default -> value.toString();
        };
    }
}
