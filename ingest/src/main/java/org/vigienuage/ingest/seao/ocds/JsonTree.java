package org.vigienuage.ingest.seao.ocds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.file.UnreadableFileException;
import org.vigienuage.ingest.issue.DataIssue;
import org.vigienuage.ingest.issue.IssueLog;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One release in memory: objects are maps, arrays are lists, and every scalar is its text as published, so that an
 * amount is exact and an identifier verbatim whether or not it has quotes.
 */
final class JsonTree {

    /** A release of SEAO has a few hundred values and some thousand characters. */
    private static final int MOST_VALUES = 500_000;

    private static final int MOST_CHARACTERS = 32 << 20;

    private final JsonParser parser;
    private final IssueLog issues;
    private int values;
    private int characters;

    private JsonTree(JsonParser parser, IssueLog issues) {
        this.parser = parser;
        this.issues = issues;
    }

    /** The value that starts at the parser's token; leaves the parser on its last one. */
    static @Nullable Object read(JsonParser parser, IssueLog issues) throws UnreadableFileException {
        return new JsonTree(parser, issues).read(parser.currentToken(), "");
    }

    private @Nullable Object read(@Nullable JsonToken token, String path) throws UnreadableFileException {
        if (++values > MOST_VALUES || characters > MOST_CHARACTERS) {
            throw new UnreadableFileException("one of its releases is absurdly large");
        }
        if (token == JsonToken.START_OBJECT) {
            return readObject(path);
        }
        if (token == JsonToken.START_ARRAY) {
            return readArray(path);
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        String text = parser.getString();
        characters += text.length();
        return text;
    }

    private Map<String, @Nullable Object> readObject(String path) throws UnreadableFileException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            characters += name.length();
            String member = path.isEmpty() ? name : path + "." + name;
            Object value = read(parser.nextToken(), member);
            if (object.containsKey(name)) {
                issues.add(new DataIssue.DuplicateField(member, JsonText.of(object.get(name))));
            }
            object.put(name, value);
        }
        return object;
    }

    private List<@Nullable Object> readArray(String path) throws UnreadableFileException {
        List<@Nullable Object> array = new ArrayList<>();
        String element = path + "[]";
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(read(token, element));
        }
        return array;
    }
}
