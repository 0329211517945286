package org.vigienuage.bench.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the files of a plan, several at a time: each is a matter of its own. */
final class CorpusWriter {

    /** All members have one date, so that the same corpus has the same bytes. */
    private static final LocalDateTime DATE_OF_MEMBERS = LocalDateTime.of(2021, 1, 1, 0, 0);

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final StoryMaker stories;
    private final FilePlan plan;
    private final Written written;

    CorpusWriter(StoryMaker stories, FilePlan plan, Written written) {
        this.stories = stories;
        this.plan = plan;
        this.written = written;
    }

    void writeAll(Path files) {
        IntStream.range(0, Period.COUNT).parallel().forEach(i -> guard(() -> writeZip(files, Period.get(i))));
        plan.packages().parallel().forEach(file -> guard(() -> writePackage(files, file)));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void guard(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeZip(Path folder, Period period) throws IOException {
        boolean isYear = period.lastDay() - period.firstDay() > 31;
        String first = Calendar.day(period.firstDay());
        String name = isYear ? "annee-" + first.substring(0, 4) : first.substring(0, 7);
        Path file = folder.resolve(name + ".zip");
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (int i = 0; i < FilePlan.MEMBERS.size(); i++) {
                ZipEntry entry = new ZipEntry(FilePlan.MEMBERS.get(i) + "_" + first.replace("-", "") + "_"
                        + Calendar.day(period.lastDay()).replace("-", "") + ".xml");
                entry.setTimeLocal(DATE_OF_MEMBERS);
                zip.putNextEntry(entry);
                writeMember(zip, period, plan.memberOf(period, i));
                zip.closeEntry();
            }
        }
        written.file(Files.size(file));
    }

    private void writeMember(OutputStream out, Period period, Places places) throws IOException {
        Text text = new Text(out);
        XmlFile file = new XmlFile(text);
        file.begin(period);
        if (places.size() == 0) {
            text.add(" />");
        } else {
            text.add(">\n");
            for (int i = 0; i < places.size(); i++) {
                Story story = stories.make(places.story(i));
                file.write(story, story.statements().get(places.statement(i)));
                text.flushIfFull();
            }
            text.add("</export>");
        }
        text.flush();
        written.records(places.size());
    }

    void writePackage(Path folder, FilePlan.Package file) throws IOException {
        Path path = folder.resolve(file.fileName());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
            // Some of the published packages begin with a mark and some do not.
            if (file.lastDay() % 3 == 0) {
                out.write(BYTE_ORDER_MARK);
            }
            Text text = new Text(out);
            JsonFile json = new JsonFile(text);
            json.begin(file);
            Places places = file.places();
            for (int i = 0; i < places.size(); i++) {
                Story story = stories.make(places.story(i));
                json.write(story, (Statement.Release) story.statements().get(places.statement(i)));
                text.flushIfFull();
            }
            json.end();
            text.add("\n").flush();
        }
        written.file(Files.size(path));
        written.records(file.places().size());
    }
}
