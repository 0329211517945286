package org.vigienuage.ingest.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Understands the parts {@code data} and {@code csv} of a declaration. */
final class CsvLayoutReader {

    private static final Set<String> KEYS = Set.of(
            "delimiter",
            "quote",
            "skip_lines",
            "header",
            "government",
            "currency",
            "decimal",
            "thousands",
            "currency_sign",
            "dates",
            "key",
            "newest",
            "fields",
            "leave_out",
            "ignored");
    private static final Set<String> METHODS =
            Set.of("open", "invitation", "direct", "infrastructure", "group-purchase", "qualified", "other");

    private final DeclaredMap csv;

    private CsvLayoutReader(DeclaredMap csv) {
        this.csv = csv;
    }

    static CsvLayout read(DeclaredMap data, DeclaredMap csv) {
        csv.allowOnly(KEYS);
        return new CsvLayoutReader(csv).layout(encoding(data), language(data));
    }

    private CsvLayout layout(Charset encoding, Locale language) {
        var layout = new CsvLayout(
                encoding,
                sign("delimiter", ","),
                csv.text("quote").map(String::isEmpty).orElse(false) ? null : sign("quote", "\""),
                number("skip_lines"),
                csv.flag("header", true),
                government(),
                csv.requiredText("currency"),
                new NumberForm(
                        decimal(),
                        csv.text("thousands").orElse(""),
                        csv.text("currency_sign").orElse("")),
                dates(language),
                required("key"),
                csv.texts("newest"),
                fields(),
                leftOut(),
                new LinkedHashSet<>(csv.texts("ignored")));
        if (!layout.hasHeader()) {
            layout.columns().forEach(this::requirePosition);
        }
        return layout;
    }

    private Map<CsvField, FieldSource> fields() {
        var declared = csv.requiredMap("fields");
        declared.allowOnly(CsvField.keys());
        var fields = new EnumMap<CsvField, FieldSource>(CsvField.class);
        for (var key : declared.keys()) {
            fields.put(CsvField.ofKey(key).orElseThrow(), source(declared, key));
        }
        for (var needed : List.of(CsvField.BUYER, CsvField.SUPPLIER)) {
            if (!fields.containsKey(needed)) {
                throw declared.missing(needed.key());
            }
        }
        if (fields.keySet().stream().noneMatch(CsvField::isDollars)) {
            throw declared.missing(CsvField.AWARDED.key());
        }
        return fields;
    }

    private static FieldSource source(DeclaredMap fields, String key) {
        if (!fields.isMap(key)) {
            return new FieldSource(fields.texts(key), null, null, Map.of());
        }
        var declared = fields.requiredMap(key);
        declared.allowOnly(List.of("column", "columns", "value", "match", "lookup"));
        var columns = new ArrayList<>(declared.texts("column"));
        columns.addAll(declared.texts("columns"));
        var constant = declared.text("value").orElse(null);
        if (columns.isEmpty() == (constant == null)) {
            throw fields.mistake(key, "needs either a column or a value");
        }
        return new FieldSource(
                List.copyOf(columns), constant, pattern(declared), lookup(declared, key.equals(CsvField.METHOD.key())));
    }

    private static @org.jspecify.annotations.Nullable Pattern pattern(DeclaredMap declared) {
        var text = declared.text("match").orElse(null);
        try {
            return text == null ? null : Pattern.compile(text);
        } catch (PatternSyntaxException wrong) {
            throw declared.mistake("match", "is no regular expression: " + wrong.getDescription());
        }
    }

    private static Map<String, Optional<String>> lookup(DeclaredMap declared, boolean isMethod) {
        var codes = declared.map("lookup").orElse(null);
        if (codes == null) {
            return Map.of();
        }
        var lookup = new LinkedHashMap<String, Optional<String>>();
        for (var code : codes.keys()) {
            var key = codes.text(code);
            if (isMethod && key.isPresent() && !METHODS.contains(key.get())) {
                throw codes.mistake(
                        code,
                        "must be one of "
                                + String.join(", ", METHODS.stream().sorted().toList()));
            }
            lookup.put(code, key);
        }
        return lookup;
    }

    private List<RowFilter> leftOut() {
        var filters = new ArrayList<RowFilter>();
        for (var declared : csv.maps("leave_out")) {
            declared.allowOnly(List.of("column", "values"));
            filters.add(new RowFilter(declared.requiredText("column"), Set.copyOf(declared.texts("values"))));
        }
        return List.copyOf(filters);
    }

    private DateForms dates(Locale language) {
        try {
            return new DateForms(required("dates"), language);
        } catch (IllegalArgumentException wrong) {
            throw csv.mistake("dates", "holds no pattern of a date: " + wrong.getMessage());
        }
    }

    private Government government() {
        return Government.ofKey(csv.requiredText("government"))
                .orElseThrow(() -> csv.mistake("government", "must be one of " + String.join(", ", Government.keys())));
    }

    private char decimal() {
        var sign = sign("decimal", ".");
        if (sign != '.' && sign != ',') {
            throw csv.mistake("decimal", "must be a point or a comma");
        }
        return sign;
    }

    private List<String> required(String key) {
        var texts = csv.texts(key);
        if (texts.isEmpty()) {
            throw csv.missing(key);
        }
        return texts;
    }

    private char sign(String key, String otherwise) {
        var text = csv.text(key).orElse(otherwise);
        if (text.length() != 1) {
            throw csv.mistake(key, "must be one character");
        }
        return text.charAt(0);
    }

    private int number(String key) {
        var text = csv.text(key).orElse("0");
        if (!text.matches("[0-9]{1,4}")) {
            throw csv.mistake(key, "must be a small whole number");
        }
        return Integer.parseInt(text);
    }

    private void requirePosition(String column) {
        if (!column.matches("[1-9][0-9]{0,3}")) {
            throw csv.mistake("header", "is false, so columns are numbers from 1, not \"" + column + "\"");
        }
    }

    private static Charset encoding(DeclaredMap data) {
        var name = data.requiredText("encoding");
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw data.mistake("encoding", "is none that is known: " + name);
        }
    }

    private static Locale language(DeclaredMap data) {
        return switch (data.requiredText("lang")) {
            case "fra" -> Locale.CANADA_FRENCH;
            case "eng" -> Locale.CANADA;
            default -> throw data.mistake("lang", "must be fra or eng");
        };
    }
}
