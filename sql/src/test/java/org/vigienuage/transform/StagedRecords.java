package org.vigienuage.transform;

import static org.vigienuage.db.source.Tables.SOURCE_FILE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.vigienuage.testing.DerivedLayers;
import org.vigienuage.testing.SqlFolder;
import org.vigienuage.testing.TestDatabase;

/** Staged files written by a test as short as it can tell them, and what the rules make of them. */
final class StagedRecords {

    private static final Pattern XML_NAME = Pattern.compile("([A-Za-z]+)_(\\d{8})_(\\d{8})(?:.*)");
    private static final Map<String, String> KINDS = Map.of(
            "Avis", "xml-notice",
            "AvisRevisions", "xml-notice-revision",
            "Contrats", "xml-contract",
            "ContratsRevisions", "xml-contract-revision",
            "Depenses", "xml-expense",
            "DepensesRevisions", "xml-expense-revision");

    private final TestDatabase database = TestDatabase.create();
    private final DSLContext sql = DSL.using(database.owner(), SQLDialect.POSTGRES);

    /** Forgets every file. */
    void clear() {
        sql.execute(
                "truncate source.source_file, source.code, source.vendor, source.organization, source.ministry cascade");
        sql.execute("truncate source.group_purchase, source.correction");
        sql.execute("insert into source.code (list, code, key, label_fr, label_en, is_confirmed) values"
                + " ('method_xml', '3', 'open', '', '', true), ('method_xml', '9', 'direct', '', '', true),"
                + " ('method_xml', '11', 'group-purchase', '', '', false)");
    }

    DerivedLayers layers() {
        return new DerivedLayers(database.owner());
    }

    DSLContext sql() {
        return sql;
    }

    /** A file of the XML era, its kind and period told by its name. */
    StagedXml xml(String name) {
        return xml(name, true);
    }

    /** A file of the XML era of the older format, whose records do not say when they were published. */
    StagedXml olderXml(String name) {
        return xml(name, false);
    }

    private StagedXml xml(String name, boolean hasPublicationDates) {
        Matcher parts = XML_NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException(name);
        }
        long file = file(
                name,
                KINDS.get(parts.group(1)),
                "xml",
                date(parts.group(2)),
                date(parts.group(3)),
                hasPublicationDates);
        return new StagedXml(sql, file);
    }

    /** A package of the OCDS era. */
    StagedOcds ocds(String name) {
        return new StagedOcds(sql, file(name, "ocds", "ocds", null, null, null));
    }

    private long file(
            String name,
            @Nullable String kind,
            String era,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Boolean hasPublicationDates) {
        return sql.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.SHA256, sha256(name))
                .set(SOURCE_FILE.NAME, name)
                .set(SOURCE_FILE.KIND, kind)
                .set(SOURCE_FILE.ERA, era)
                .set(SOURCE_FILE.BYTE_COUNT, 1L)
                .set(SOURCE_FILE.STORED_PATH, name)
                .set(SOURCE_FILE.PERIOD_START, start)
                .set(SOURCE_FILE.PERIOD_END, end)
                .set(SOURCE_FILE.HAS_PUBLICATION_DATES, hasPublicationDates)
                .set(SOURCE_FILE.STATE, "staged")
                .returning(SOURCE_FILE.SOURCE_FILE_ID)
                .fetchSingle(SOURCE_FILE.SOURCE_FILE_ID);
    }

    /** Applies the rules to everything staged. */
    void harmonize() {
        SqlFolder.run("transform", database.owner());
    }

    /** Publishes what the rules made, and returns the name of the version, or null when nothing changed. */
    void publish() {
        SqlFolder.run("publish", database.owner());
    }

    /** One column of one award's money, without trailing zeros; null when unknown. */
    @Nullable
    BigDecimal value(String awardKey, String column) {
        BigDecimal found = sql.fetchSingle(
                        "select " + column + " from procurement.award_value where award_key = ?", awardKey)
                .get(0, BigDecimal.class);
        return found == null ? null : plain(found);
    }

    /** Low, central and high of an award, for example {@code 90 / 100 / 120}. */
    String range(String awardKey) {
        return value(awardKey, "low_amount") + " / " + value(awardKey, "central_amount") + " / "
                + value(awardKey, "high_amount");
    }

    /** One text of one award's money. */
    @Nullable
    String text(String awardKey, String column) {
        return sql.fetchSingle("select " + column + "::text from procurement.award_value where award_key = ?", awardKey)
                .get(0, String.class);
    }

    /** The answer of a query of one cell, as text. */
    @Nullable
    String ask(String query) {
        return sql.fetchSingle(query).get(0, String.class);
    }

    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static LocalDate date(String digits) {
        return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
