package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Whether a file is all there, judged by its bytes: a server that cuts a file short seldom says so. */
enum Wholeness {
    WHOLE,
    CUT_SHORT,
    /** Not such a file at all, such as an error page. */
    SOMETHING_ELSE;

    private static final JsonFactory JSON = new JsonFactory();

    static Wholeness of(Path file, FileFormat format) throws IOException {
        return switch (format) {
            case ZIP -> zip(file);
            case JSON -> json(file);
        };
    }

    private static Wholeness zip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (in.read() != 'P' || in.read() != 'K') {
                return SOMETHING_ELSE;
            }
        }
        // The directory of a zip is its end.
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > 0 ? WHOLE : SOMETHING_ELSE;
        } catch (ZipException incomplete) {
            return CUT_SHORT;
        }
    }

    /**
     * Reads every token: only that tells a list cut after a whole release from one that ends. Text that is wrong
     * elsewhere is the publisher's, not the network's: it is whole, and reading it will say what is wrong.
     */
    private static Wholeness json(Path file) throws IOException {
        var isEmpty = true;
        try (var parser = JSON.createParser(ObjectReadContext.empty(), file.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return SOMETHING_ELSE;
            }
            isEmpty = false;
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return WHOLE;
        } catch (UnexpectedEndOfInputException end) {
            return CUT_SHORT;
        } catch (JacksonIOException unreadable) {
            throw unreadable.getCause();
        } catch (JacksonException malformed) {
            return isEmpty ? SOMETHING_ELSE : WHOLE;
        }
    }
}
