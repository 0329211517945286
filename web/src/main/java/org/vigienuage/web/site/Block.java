package org.vigienuage.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.WebAddress;

/** A part of a plain page: words and numbers already written in its language, nothing left to decide but how it looks. */
public sealed interface Block {

    /** Words that lead somewhere. */
    record Link(String text, String href) {

        /** Whether it leads to another site. */
        public boolean isExternal() {
            return href.startsWith("http") || href.startsWith("mailto:");
        }
    }

    /** A name and what is known under it; each value may lead somewhere. */
    record Fact(String name, List<Cell> values) {

        public static Fact of(String name, String value) {
            return new Fact(name, List.of(Cell.of(value)));
        }
    }

    /** The sentence that answers, readable aloud. */
    record Lead(String text) implements Block {}

    /** A quieter paragraph: how much is loaded, under every total. */
    record Coverage(String text) implements Block {}

    /** A quiet paragraph. */
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

    /** A title under a title. */
    record Subheading(String text) implements Block {}

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
            @Nullable Link more) {

        public static Item of(String text) {
            return new Item(null, false, text, null);
        }
    }

    /**
     * A figure: its drawing, its numbers, where they come from.
     *
     * @param drawing an SVG element of ours, every text in it escaped; null when there is nothing to draw
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
            implements Block {

        public Figure {
            table = drawing == null ? table : table.withoutBars();
        }
    }

    /** Rows under named columns; the first column names the row. */
    record Table(
            String caption,
            List<Column> columns,
            List<List<Cell>> rows,
            @Nullable Link more) implements Block {

        /** The same without bars, under a drawing that has them. */
        Table withoutBars() {
            return new Table(
                    caption,
                    columns,
                    rows.stream()
                            .map(row ->
                                    row.stream().map(cell -> cell.filled(-1)).toList())
                            .toList(),
                    more);
        }
    }

    record Column(String name, boolean number) {

        static Column words(String name) {
            return new Column(name, false);
        }

        static Column number(String name) {
            return new Column(name, true);
        }
    }

    /**
     * @param href where it leads; null when nowhere
     * @param parts of a thousand that a bar behind it fills; negative for no bar
     * @param mark a word about it; null for none
     * @param warning whether the mark warns
     * @param note a quieter line under it; null for none
     * @param rank its place in a ranked list; null where there is none
     */
    record Cell(
            String text,
            @Nullable String href,
            int parts,
            @Nullable String mark,
            boolean warning,
            @Nullable String note,
            @Nullable String rank) {

        public static Cell of(String text) {
            return link(text, null);
        }

        public static Cell link(String text, @Nullable String href) {
            return new Cell(text, href, -1, null, false, null, null);
        }

        /** Text of a source that may be an address: it becomes a link only when it is one of the web. */
        public static Cell source(String text) {
            return link(text, WebAddress.isOne(text) ? text.strip() : null);
        }

        /** The same way under other words. */
        public Cell named(String words) {
            return new Cell(words, href, parts, mark, warning, note, rank);
        }

        public Cell marked(String word, boolean warns) {
            return new Cell(text, href, parts, word, warns, note, rank);
        }

        public Cell noted(@Nullable String words) {
            return new Cell(text, href, parts, mark, warning, words == null || words.isEmpty() ? null : words, rank);
        }

        public Cell filled(int thousandths) {
            return new Cell(text, href, thousandths, mark, warning, note, rank);
        }

        public Cell ranked(String number) {
            return new Cell(text, href, parts, mark, warning, note, number);
        }

        /** Whether it leads to another site. */
        public boolean isExternal() {
            return href != null && new Link(text, href).isExternal();
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

    /**
     * A form that asks the same page again with another filter.
     *
     * @param open whether its fields are in sight at once
     * @param active the parts in force; each leads to the page without it
     * @param kept what it asks again without showing it
     */
    record Form(String action, String title, boolean open, List<Field> fields, List<Link> active, List<Fact> kept)
            implements Block {}

    /** One question of a form. */
    record Field(Kind kind, String name, String label, String value, List<Option> options) {

        /** What can be answered. */
        public enum Kind {
            WORDS,
            DATE,
            DOLLARS,
            ONE,
            SEVERAL
        }
    }

    record Option(String value, String text, boolean chosen) {}

    /** The way through a long list. */
    record Pages(
            @Nullable Link previous, String where, @Nullable Link next) implements Block {}

    /** Nothing was found: said in words, with ways out. */
    record Nothing(String text, List<Link> ways) implements Block {}

    /** Parts that are shown when asked for. */
    record Details(String summary, List<Block> blocks) implements Block {}

    /** Months of years, each with a sign. */
    record Calendar(String caption, List<MonthName> months, List<Year> years) implements Block {}

    record MonthName(String initial, String whole) {}

    record Year(String name, List<Month> months) {}

    /**
     * @param sign what is seen
     * @param told the same in words
     * @param state loaded, partial, missing, or empty outside the calendar
     */
    record Month(String sign, String told, String state) {}

    /** Something that a program reads, to copy. */
    record Code(String text) implements Block {}

    /** Ways to go on. */
    record Links(List<Link> links) implements Block {}

    /** Running text. */
    record Prose(List<String> paragraphs) implements Block {}
}
