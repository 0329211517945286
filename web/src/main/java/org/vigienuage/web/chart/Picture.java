package org.vigienuage.web.chart;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A drawing with its caption around it, as it leaves its page. */
final class Picture {

    private static final int MARGIN = 24;
    private static final int TITLE = 20;
    private static final int SUBTITLE = 12;
    private static final int FREE_WIDTH = 800;

    private final Drawing drawing;
    private final Caption caption;
    private final Function<Look, Drawn> draw;

    /** @param draw what the script makes of the drawing */
    Picture(Drawing drawing, Caption caption, Function<Look, Drawn> draw) {
        this.drawing = drawing;
        this.caption = caption;
        this.draw = draw;
    }

    /** As high as it takes, with links and tips, in light and dark. */
    String svg(String prefix) {
        return sheet(FREE_WIDTH, null, prefix);
    }

    /** Of one size, to be made an image. */
    String image(PictureSize size) {
        return sheet(size.sheetWidth(), size.sheetHeight(), "vn");
    }

    private String sheet(int width, @Nullable Integer height, String prefix) {
        boolean image = height != null;
        Sheet sheet = new Sheet(width, image);
        int inner = width - 2 * MARGIN;
        sheet.rectangle(MARGIN, 0, 48, 4, "accent");
        int y = sheet.lines(
                Lines.of(caption.title(), Typeface.SERIF_BOLD, TITLE, inner, 2),
                MARGIN,
                MARGIN + 12,
                25,
                Typeface.SERIF_BOLD,
                TITLE,
                "ink");
        if (!caption.subtitle().isEmpty()) {
            List<String> subtitle = Lines.of(caption.subtitle(), Typeface.SANS, SUBTITLE, inner, image ? 2 : 4);
            y = sheet.lines(subtitle, MARGIN, y + 19, 16, Typeface.SANS, SUBTITLE, "muted");
        }
        int top = y + 12;
        Foot foot = Foot.of(caption, inner, drawing.marks().size());
        Drawn drawn = draw.apply(new Look(inner, height == null ? null : height - top - foot.height()));
        sheet.put(SvgBody.of(drawn, drawing.marks(), sheet.paint(), prefix, image), MARGIN, top);
        int bottom = height == null ? top + drawn.height() + foot.height() : height;
        foot.writeOn(sheet, MARGIN, bottom - 14, drawn.hidden());
        return sheet.document(bottom, caption.language(), caption.title(), caption.description());
    }
}
