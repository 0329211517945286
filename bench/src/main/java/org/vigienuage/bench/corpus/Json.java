package org.vigienuage.bench.corpus;

/** Indented JSON, two blanks a level, as the packages are. */
final class Json {

    private static final String[] INDENTS = new String[12];

    static {
        for (int i = 0; i < INDENTS.length; i++) {
            INDENTS[i] = "\n" + "  ".repeat(i);
        }
    }

    private final Text text;
    private int depth;
    private boolean isFirst = true;

    Json(Text text) {
        this.text = text;
    }

    Json object(String name) {
        key(name);
        return open("{");
    }

    Json list(String name) {
        key(name);
        return open("[");
    }

    /** An object in a list. */
    Json object() {
        next();
        return open("{");
    }

    Json endObject() {
        return close("}");
    }

    Json endList() {
        return close("]");
    }

    /** A text in a list. */
    Json item(String value) {
        next();
        text.add("\"").json(value).add("\"");
        return this;
    }

    Json field(String name, String value) {
        key(name);
        text.add("\"").json(value).add("\"");
        return this;
    }

    Json field(String name, int value) {
        key(name);
        text.add(value);
        return this;
    }

    Json dollars(String name, long cents) {
        key(name);
        text.dollars(cents, 2);
        return this;
    }

    private void key(String name) {
        next();
        text.add("\"").add(name).add("\": ");
    }

    private void next() {
        if (!isFirst) {
            text.add(",");
        }
        text.add(INDENTS[depth]);
        isFirst = false;
    }

    private Json open(String bracket) {
        text.add(bracket);
        depth++;
        isFirst = true;
        return this;
    }

    private Json close(String bracket) {
        depth--;
        if (!isFirst) {
            text.add(INDENTS[depth]);
        }
        text.add(bracket);
        isFirst = false;
        return this;
    }

    /** The outermost object. */
    Json begin() {
        return open("{");
    }
}
