package org.vigienuage.web.chart;

import java.util.List;
import org.vigienuage.web.edition.Edition;

/**
 * What stands under a picture wherever it goes: whose data it is, which version, and where it can be found again. The address stands
 * on a line of its own where it would be cut short otherwise.
 *
 * @param lines how many lines the source takes, also where something is hidden
 */
record Foot(Caption caption, int width, int lines, boolean apart) {

    private static final int SIZE = 10;
    private static final int LEADING = 14;
    private static final int GAP = 16;
    private static final int MOST_LINES = 2;

    /** @param marks how many there are, and so how many could be hidden at most */
    static Foot of(Caption caption, int width, int marks) {
        int beside =
                Typeface.SANS.width(caption.version(), SIZE) + GAP + Typeface.SANS_BOLD.width(caption.address(), SIZE);
        return new Foot(caption, width, source(caption, width, marks).size(), beside > width);
    }

    /** From the rule above it to the edge of the sheet. */
    int height() {
        return (lines + (apart ? 2 : 1)) * LEADING + 22;
    }

    /**
     * @param last base line of its last line
     * @param hidden how many marks there was no room for
     */
    void writeOn(Sheet sheet, int x, int last, int hidden) {
        int version = apart ? last - LEADING : last;
        int first = version - lines * LEADING;
        sheet.rectangle(x, first - LEADING - 2, width, 1, "rule");
        sheet.lines(source(caption, width, hidden), x, first, LEADING, Typeface.SANS, SIZE, "muted");
        sheet.text(caption.version(), x, version, "start", Typeface.SANS, SIZE, "muted");
        String address =
                Lines.of(caption.address(), Typeface.SANS_BOLD, SIZE, width, 1).getFirst();
        sheet.text(address, apart ? x : x + width, last, apart ? "start" : "end", Typeface.SANS_BOLD, SIZE, "accent");
    }

    private static List<String> source(Caption caption, int width, int hidden) {
        String text = hidden == 0
                ? caption.source()
                : caption.source() + " " + Edition.of(caption.language()).counted("picture.hidden", hidden);
        return Lines.of(text, Typeface.SANS, SIZE, width, MOST_LINES);
    }
}
