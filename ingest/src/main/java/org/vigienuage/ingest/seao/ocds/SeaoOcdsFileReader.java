package org.vigienuage.ingest.seao.ocds;

import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.file.RecordFileReader;
import org.vigienuage.ingest.file.SourceFile;
import org.vigienuage.ingest.file.StagedContent;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.file.UnreadableFileException;
import org.vigienuage.ingest.seao.FilePeriod;
import org.vigienuage.ingest.seao.PublishedValues;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads an OCDS release package, one release in memory at a time. */
final class SeaoOcdsFileReader implements RecordFileReader {

    private static final int DEEPEST_VALUE = 64;
    private static final int LONGEST_STRING = 4 << 20;
    private static final int LONGEST_NUMBER = 10_000;
    private static final int LONGEST_NAME = 500;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_VALUE)
                    .maxStringLength(LONGEST_STRING)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    /** About the publication, not about contracts. */
    private static final Set<String> KNOWN_METADATA =
            Set.of("version", "extensions", "publisher", "license", "publicationPolicy", "packages");

    @Override
    public StagedContent read(SourceFile file, InputStream bytes, StagingArea area) throws UnreadableFileException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableFileException("it is not a release package: it does not begin with an object");
            }
            StagedContent content = readPackage(parser, file.name(), area);
            if (parser.nextToken() != null) {
                throw new UnreadableFileException(
                        "something follows its release package" + place(parser.currentLocation()));
            }
            return content;
        } catch (JacksonException e) {
            throw new UnreadableFileException(
                    "it is not well-formed JSON" + place(e.getLocation()) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static StagedContent readPackage(JsonParser parser, String fileName, StagingArea area)
            throws UnreadableFileException {
        OffsetDateTime publishedAt = null;
        FilePeriod period = FilePeriod.ofName(fileName);
        int releases = -1;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("releases") && value == JsonToken.START_ARRAY) {
                releases = readReleases(parser, area, Math.max(0, releases));
            } else if (name.equals("publishedDate")) {
                publishedAt = publishedAt(parser, area);
            } else if (name.equals("uri") && value == JsonToken.VALUE_STRING) {
                // The published address names the file even where a copy was renamed.
                FilePeriod published = FilePeriod.ofName(parser.getString());
                period = published.isStated() ? published : period;
            } else {
                skip(parser, name, area);
            }
        }
        if (releases < 0) {
            throw new UnreadableFileException("it is not a release package: it has no list of releases");
        }
        return new StagedContent(releases, period.start(), period.end(), null, publishedAt);
    }

    private static int readReleases(JsonParser parser, StagingArea area, int releasesBefore)
            throws UnreadableFileException {
        ReleaseRows rows = new ReleaseRows(area);
        int position = releasesBefore;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            area.beginRecord(++position);
            rows.write(JsonTree.read(parser, area.issues()), position);
            area.issues().endRecord();
        }
        return position;
    }

    private static @Nullable OffsetDateTime publishedAt(JsonParser parser, StagingArea area)
            throws UnreadableFileException {
        Object value = JsonTree.read(parser, area.issues());
        return new PublishedValues(area.issues()).moment("publishedDate", JsonText.of(value));
    }

    private static void skip(JsonParser parser, String name, StagingArea area) {
        if (!KNOWN_METADATA.contains(name)) {
            String sample = parser.currentToken().isScalarValue() ? parser.getString() : null;
            area.issues().countUnknownField(name, sample);
        }
        parser.skipChildren();
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
