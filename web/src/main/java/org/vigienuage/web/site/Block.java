package org.vigienuage.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a plain page: words and numbers already written in its language, nothing left to decide but how it looks. */
public sealed interface Block {

    /** Words that lead somewhere. */
    record Link(String text, String href) {}

    /** A name and what is known under it; each value may lead somewhere. */
    record Fact(String name, List<Cell> values) {

        public static Fact of(String name, String value) {
            return new Fact(name, List.of(Cell.of(value)));
        }
    }

    /** The sentence that answers, readable aloud. */
    record Lead(String text) implements Block {}

    /** A quieter paragraph under a lead. */
    record Note(String text) implements Block {}

    /**
     * One large number and what keeps it honest.
     *
     * @param total rounded
     * @param exact to the cent, in words
     * @param explained where the number is taken apart
     */
    record Headline(String total, String exact, Link explained, List<Fact> facts) implements Block {}

    /** Choices that are links: the one in force is marked. */
    record Choices(String label, List<Choice> options) implements Block {}

    record Choice(String text, String href, boolean chosen) {}

    /** A title above what follows. */
    record Heading(String id, String text) implements Block {}

    record Facts(List<Fact> facts) implements Block {}

    /** Things said one by one: what is missing, what is not counted. */
    record Notes(List<Item> items) implements Block {}

    /**
     * @param mark how grave it is, in a word; null when that is not said
     * @param more where it is told in full; null when nowhere
     */
    record Item(
            @Nullable String mark,
            boolean warning,
            String text,
            @Nullable Link more) {}

    /**
     * A figure: its drawing, its numbers, where they come from.
     *
     * @param drawing address of the SVG; null when there is nothing to draw
     * @param spoken what the drawing shows, in words
     * @param forms the same numbers in other forms
     */
    record Figure(
            String id,
            String title,
            @Nullable String note,
            @Nullable String drawing,
            String spoken,
            Table table,
            List<Link> forms)
            implements Block {}

    /** Rows under named columns; the first column names the row. */
    record Table(
            String caption,
            List<Column> columns,
            List<List<Cell>> rows,
            @Nullable Link more) implements Block {}

    record Column(String name, boolean number) {}

    /**
     * @param href where it leads; null when nowhere
     * @param parts of a thousand that a bar behind it fills; negative for no bar
     */
    record Cell(String text, @Nullable String href, int parts) {

        public static Cell of(String text) {
            return new Cell(text, null, -1);
        }

        public static Cell link(String text, @Nullable String href) {
            return new Cell(text, href, -1);
        }
    }

    /** The same selection as files. */
    record Downloads(List<Download> files) implements Block {}

    record Download(String name, String href, String size) {}

    /** How it is cited: forms to copy, and files for reference managers. */
    record Cite(List<Citation> forms, List<Link> files) implements Block {}

    record Citation(String name, String text) {}

    /** Code to show a figure on another site. */
    record Embed(List<Citation> codes) implements Block {}

    /** A form that asks the same page again with other words. */
    record Search(String action, String label, String value, List<Fact> kept) implements Block {}

    /** Ways to go on. */
    record Links(List<Link> links) implements Block {}

    /** Running text. */
    record Prose(List<String> paragraphs) implements Block {}
}
