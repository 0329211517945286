package org.vigienuage.ingest.csv;

/** A made-up declaration, in which a test changes what it is about. */
final class DeclaredYaml {

    private String encoding = "utf-8";
    private String csv = """
              government: quebec
              currency: CAD
              dates: [yyyy-MM-dd]
              key: [Number]
              fields:
                supplier: Supplier
                buyer: Body
                title: Object
                award_date: Date
                awarded: Value
            """;

    DeclaredYaml encodedAs(String name) {
        encoding = name;
        return this;
    }

    /** The whole part {@code csv}, indented by two. */
    DeclaredYaml csv(String part) {
        csv = part;
        return this;
    }

    DeclaredYaml with(String line, String instead) {
        if (!csv.contains(line)) {
            throw new IllegalArgumentException("There is no " + line);
        }
        csv = csv.replace(line, instead);
        return this;
    }

    Declaration parse() {
        return Declaration.parse("made_up_list.yml", text());
    }

    String text() {
        return """
                title: {fr: Liste inventée, en: Made-up list}
                summary: {fr: Une liste inventée pour un essai, en: A list made up for a test}
                publisher: {name: Nobody, url: https://example.org/, official: false}
                url: https://example.org/
                licence:
                  name: None
                  url: https://example.org/
                  attribution: {fr: Personne, en: Nobody}
                data: {format: csv, encoding: %s, lang: fra}
                coverage: {frequency: once, start: "2009-01-01", end: null}
                reader: csv
                csv:
                %s
                caveats: []
                assertions: {}
                """.formatted(encoding, csv.indent(0).stripTrailing());
    }
}
