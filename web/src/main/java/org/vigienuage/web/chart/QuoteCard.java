package org.vigienuage.web.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.vigienuage.web.language.Language;

/**
 * One number as it is quoted: large, with its range, the sentence it comes from, and where all of it can be checked.
 *
 * @param number such as « 624,3 M$ »
 * @param range the same between its low and its high value, in words
 * @param sentence one sentence, as it is read aloud
 * @param source whose data it is, and its licence
 * @param version which version of the data it is, and its date
 * @param address where it can be found again, as short as it gets
 */
public record QuoteCard(
        Language language,
        String number,
        String range,
        String sentence,
        String source,
        String version,
        String address) {

    private static final String WORDMARK = "Vigie-nuage";
    private static final int MARGIN = 32;

    /** As an SVG document, in light and dark. */
    public String svg() {
        return sheet(false);
    }

    String image() {
        return sheet(true);
    }

    private String sheet(boolean image) {
        int width = PictureSize.CARD.sheetWidth();
        int height = PictureSize.CARD.sheetHeight();
        int inner = width - 2 * MARGIN;
        Sheet sheet = new Sheet(width, image);
        sheet.rectangle(0, 0, 8, height, "accent");
        sheet.text(WORDMARK, MARGIN, 38, "start", Typeface.SERIF_BOLD, 17, "ink");
        int size = largest(number, Typeface.SERIF_BOLD, inner, 1, 60, 24);
        int y = 52 + size;
        sheet.lines(
                Lines.of(number, Typeface.SERIF_BOLD, size, inner, 1), MARGIN, y, 0, Typeface.SERIF_BOLD, size, "ink");
        y = sheet.lines(Lines.of(range, Typeface.SANS, 13, inner, 1), MARGIN, y + 24, 0, Typeface.SANS, 13, "muted");
        Foot foot = Foot.of(new Caption(language, "", "", "", source, version, address), inner, 0);
        sentence(sheet, y + 14, height - foot.height() - 8, inner);
        foot.writeOn(sheet, MARGIN, height - 16, 0);
        return sheet.document(height, language, number + " — " + WORDMARK, sentence + " " + range);
    }

    /** As large as lets all of it stand between two heights. */
    private void sentence(Sheet sheet, int top, int bottom, int width) {
        int size = IntStream.iterate(20, each -> each >= 11, each -> each - 1)
                .filter(each -> Lines.of(sentence, Typeface.SERIF, each, width, Integer.MAX_VALUE)
                                .size()
                        <= (bottom - top) / leading(each))
                .findFirst()
                .orElse(11);
        List<String> lines = Lines.of(sentence, Typeface.SERIF, size, width, (bottom - top) / leading(size));
        sheet.lines(lines, MARGIN, top + size, leading(size), Typeface.SERIF, size, "ink");
    }

    private static int leading(int size) {
        return size * 7 / 5;
    }

    private static int largest(String text, Typeface typeface, int width, int lines, int most, int least) {
        return IntStream.iterate(most, size -> size > least, size -> size - 2)
                .filter(size ->
                        Lines.of(text, typeface, size, width, Integer.MAX_VALUE).size() <= lines)
                .findFirst()
                .orElse(least);
    }
}
