package org.vigienuage.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files back as other programs do: rows of texts, the first of which are the heads of the columns. */
public final class FileReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private FileReader() {}

    public static List<List<String>> csv(byte[] bytes, char delimiter) {
        String text = new String(bytes, UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get().parse(new StringReader(unmarked)).stream()
                    .map(CSVRecord::toList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(byte[] bytes) {
        return JSON.readTree(bytes);
    }

    public static List<JsonNode> lines(byte[] bytes) {
        return new String(bytes, UTF_8).lines().map(JSON::readTree).toList();
    }

    public static Map<String, byte[]> zip(byte[] bytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The cells of a sheet; a cell that is not there is empty. */
    public static List<List<String>> sheet(byte[] workbook, int number) {
        List<List<String>> rows = new ArrayList<>();
        byte[] sheet = zip(workbook).getOrDefault("xl/worksheets/sheet" + number + ".xml", new byte[0]);
        try {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(sheet));
            List<String> row = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "row" -> {
                        row = new ArrayList<>();
                        rows.add(row);
                    }
                    case "c" -> {
                        int column = column(xml.getAttributeValue(null, "r"));
                        while (row.size() <= column) {
                            row.add("");
                        }
                    }
                    case "v", "t" -> row.set(row.size() - 1, decoded(xml.getElementText()));
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** Rows as a query over the file gives them; {@code {}} stands for it. */
    public static List<List<String>> parquet(byte[] bytes, String query) {
        try {
            Path file = Files.createTempFile("read", ".parquet");
            Files.write(file, bytes);
            try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = database.createStatement();
                    ResultSet found = statement.executeQuery(query.replace("{}", "'" + file + "'"))) {
                List<List<String>> rows = new ArrayList<>();
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                        row.add(String.valueOf(found.getObject(at)));
                    }
                    rows.add(row);
                }
                return rows;
            } finally {
                Files.delete(file);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int column(String cell) {
        int column = 0;
        for (char letter : cell.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static String decoded(String text) {
        return CODE.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
