package org.vigienuage.ingest.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a source file holds, as its name or its declaration says. */
public enum SourceFileKind {
    XML_NOTICE("xml-notice", Era.XML, Content.NOTICES),
    XML_NOTICE_REVISION("xml-notice-revision", Era.XML, Content.NOTICES),
    XML_CONTRACT("xml-contract", Era.XML, Content.CONTRACTS),
    XML_CONTRACT_REVISION("xml-contract-revision", Era.XML, Content.CONTRACTS),
    XML_EXPENSE("xml-expense", Era.XML, Content.EXPENSES),
    XML_EXPENSE_REVISION("xml-expense-revision", Era.XML, Content.EXPENSES),
    OCDS("ocds", Era.OCDS, Content.RELEASES),
    /** Not stated by a name: a declaration says it. */
    CSV("csv", Era.CSV, Content.ROWS),
    UNKNOWN("unknown", Era.UNKNOWN, Content.UNKNOWN);

    /** Which of SEAO's formats a file is in, or that another publication is in CSV; each has its own job. */
    public enum Era {
        XML,
        OCDS,
        CSV,
        UNKNOWN;

        /** As stored in {@code source.source_file.era}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The records of a file, the same for a plain file and its revisions. */
    public enum Content {
        NOTICES,
        CONTRACTS,
        EXPENSES,
        RELEASES,
        ROWS,
        UNKNOWN
    }

    private static final Pattern XML_NAME = Pattern.compile(
            "(avis|contrats|depenses)(revisions)?([^a-z].*)?\\.xml", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String code;
    private final Era era;
    private final Content content;

    SourceFileKind(String code, Era era, Content content) {
        this.code = code;
        this.era = era;
        this.content = content;
    }

    /** As stored in {@code source.source_file.kind}. */
    public String code() {
        return code;
    }

    public Era era() {
        return era;
    }

    public Content content() {
        return content;
    }

    /** The kind with this code. */
    public static SourceFileKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of source file: " + code));
    }

    /** The kind that a file's name (without folders) states: {@link #UNKNOWN} when it states none. */
    public static SourceFileKind ofName(String name) {
        if (FileNames.extension(name).equals("json")) {
            return OCDS;
        }
        Matcher matcher = XML_NAME.matcher(name);
        if (!matcher.matches()) {
            return UNKNOWN;
        }
        boolean revision = matcher.group(2) != null;
        return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "avis" -> revision ? XML_NOTICE_REVISION : XML_NOTICE;
            case "contrats" -> revision ? XML_CONTRACT_REVISION : XML_CONTRACT;
            default -> revision ? XML_EXPENSE_REVISION : XML_EXPENSE;
        };
    }
}
