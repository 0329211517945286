package org.vigienuage.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vigienuage.web.language.Language;

/** A workbook of Office Open XML: the rows, what to know of them, and what their columns mean. */
final class WorkbookWriter implements TableWriter {

    /** A sheet has 1,048,576 rows, the first of which holds the labels. */
    static final long MOST_ROWS = 1_048_575;

    private static final int ROWS_AT_ONCE = 500;

    /** The library notes when it wrote the workbook; the same table is the same file at any time. */
    private static final String CREATED = "(?<created><dcterms:created[^>]*>)[^<]*";

    private static final String ALWAYS = "${created}2000-01-01T00:00:00Z";

    @Override
    public <T> void write(Table<T> table, OutputStream stream) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path written = folder.file("workbook.xlsx");
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(written));
                    Workbook workbook = new Workbook(file, "Vigie-nuage", null)) {
                Words words = Words.in(table.language());
                writeRows(workbook.newWorksheet(words.of("sheet.rows")), table);
                writeNotes(workbook.newWorksheet(words.of("sheet.notes")), table);
                writeDictionary(workbook.newWorksheet(words.of("sheet.dictionary")), table);
            }
            copy(written, stream);
        }
    }

    private static <T> void writeRows(Worksheet sheet, Table<T> table) throws IOException {
        int width = table.columns().all().size();
        for (int at = 0; at < width; at++) {
            Column<T> column = table.columns().all().get(at);
            Cells.heading(sheet, at, table.label(column), Cells.width(column.type()));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, (int) table.total(), width - 1);
        int[] line = {0};
        table.each(row -> {
            line[0]++;
            for (int at = 0; at < width; at++) {
                Cells.value(
                        sheet,
                        line[0],
                        at,
                        table.columns().all().get(at).of(row),
                        table.columns().all().get(at).type());
            }
            if (line[0] % ROWS_AT_ONCE == 0) {
                flush(sheet);
            }
        });
        sheet.finish();
    }

    private static void writeNotes(Worksheet sheet, Table<?> table) throws IOException {
        Notes notes = Notes.of(table, table.language());
        sheet.width(0, 24);
        sheet.width(1, 110);
        Cells.text(sheet, 0, 0, notes.title());
        sheet.style(0, 0).bold().set();
        int line = 1;
        for (Notes.Note note : notes.facts()) {
            Cells.text(sheet, line, 0, note.name());
            Cells.text(sheet, line, 1, note.text());
            line++;
        }
        for (String remark : notes.remarks()) {
            Cells.text(sheet, line, 1, remark);
            line++;
        }
        for (int each = 1; each < line; each++) {
            sheet.style(each, 1).wrapText(true).set();
        }
        sheet.finish();
    }

    private static void writeDictionary(Worksheet sheet, Table<?> table) throws IOException {
        Language language = table.language();
        Words words = Words.in(language);
        Cells.heading(sheet, 0, words.of("dictionary.label"), 32);
        Cells.heading(sheet, 1, words.of("dictionary.name"), 28);
        Cells.heading(sheet, 2, words.of("dictionary.type"), 16);
        Cells.heading(sheet, 3, words.of("dictionary.meaning"), 110);
        sheet.freezePane(0, 1);
        int line = 1;
        for (Column<?> column : table.columns().all()) {
            Cells.text(sheet, line, 0, table.label(column));
            Cells.text(sheet, line, 1, column.name());
            Cells.text(sheet, line, 2, words.of("type." + column.type()));
            Cells.text(sheet, line, 3, table.meaning(column, language));
            line++;
        }
        sheet.finish();
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path written, OutputStream stream) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(stream);
        try (ZipFile workbook = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(workbook.entries())) {
                copy.putNextEntry(FixedZip.entry(entry.getName()));
                if (entry.getName().equals("docProps/core.xml")) {
                    String facts = new String(workbook.getInputStream(entry).readAllBytes(), UTF_8);
                    copy.write(facts.replaceFirst(CREATED, ALWAYS).getBytes(UTF_8));
                } else {
                    workbook.getInputStream(entry).transferTo(copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
