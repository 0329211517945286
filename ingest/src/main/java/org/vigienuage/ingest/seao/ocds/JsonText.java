package org.vigienuage.ingest.seao.ocds;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a {@link JsonTree} as a text for people: scalars verbatim, the rest much like JSON. */
final class JsonText {

    private static final int LONG_ENOUGH = 600;

    private JsonText() {}

    static @Nullable String of(@Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (text.length() > LONG_ENOUGH) {
            return;
        }
        switch (value) {
            case null -> text.append("null");
            case Map<?, ?> object -> appendObject(text, object);
            case List<?> array -> appendArray(text, array);
            default -> text.append('"').append(value).append('"');
        }
    }

    private static void appendObject(StringBuilder text, Map<?, ?> object) {
        String separator = "{";
        for (Map.Entry<?, ?> member : object.entrySet()) {
            text.append(separator).append('"').append(member.getKey()).append("\":");
            append(text, member.getValue());
            separator = ",";
        }
        text.append(object.isEmpty() ? "{}" : "}");
    }

    private static void appendArray(StringBuilder text, List<?> array) {
        String separator = "[";
        for (Object element : array) {
            text.append(separator);
            append(text, element);
            separator = ",";
        }
        text.append(array.isEmpty() ? "[]" : "]");
    }
}
