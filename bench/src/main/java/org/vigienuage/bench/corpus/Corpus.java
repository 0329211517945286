package org.vigienuage.bench.corpus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A corpus of a size and a seed. */
public final class Corpus {

    private final int notices;
    private final long seed;

    /** The corpus that has this many notices and comes from this seed. */
    public Corpus(int notices, long seed) {
        this.notices = notices;
        this.seed = seed;
    }

    /** Writes it below a folder and says how far it is. */
    public void write(Path folder, PrintWriter out) throws IOException {
        long start = System.nanoTime();
        Path files = Files.createDirectories(folder.resolve("files"));
        Path next = Files.createDirectories(folder.resolve("next"));
        StoryMaker stories = new StoryMaker(seed, notices);
        FilePlan plan = new FilePlan();
        Expected expected = new Expected();
        RecentAwards recent = new RecentAwards();
        int all = notices + new Timeline(notices).noticesOfNextWeek();
        for (int i = 0; i < all; i++) {
            Story story = stories.make(i);
            Ruling ruling = Judge.rule(new Told(story, plan.add(story)));
            recent.add(ruling);
            expected.add(ruling);
        }
        say(out, start, "planned");
        Written written = new Written();
        CorpusWriter writer = new CorpusWriter(stories, plan, written);
        writer.writeAll(files);
        new OddFiles(writer, plan, written).write(files, expected);
        writer.writePackage(next, plan.next());
        say(
                out,
                start,
                "written: %,d records, %,d files, %,d bytes"
                        .formatted(written.records(), written.files(), written.bytes()));
        Files.writeString(folder.resolve("expected.json"), expected.toJson());
        Files.writeString(
                folder.resolve("corpus.json"),
                """
                {
                  "notices": %d,
                  "seed": %d,
                  "files": %d,
                  "records": %d,
                  "bytes": %d
                }
                """.formatted(notices, seed, written.files(), written.records(), written.bytes()),
                StandardCharsets.UTF_8);
    }

    private static void say(PrintWriter out, long start, String what) {
        out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
        out.flush();
    }
}
