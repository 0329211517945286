package org.vigienuage.web.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.AWTError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Makes an image of an SVG document, with the typefaces that come along. */
final class Raster {

    private static final String NO_GRAPHICS =
            "This Java cannot draw letters: install its graphics libraries (Debian: apt-get install libfreetype6 fontconfig), "
                    + "or use a JDK that is not headless-only. SVG can be had without them.";

    private Raster() {}

    static byte[] png(String svg, PictureSize size) {
        try {
            if (Typefaces.FAILURE != null) {
                throw Typefaces.FAILURE;
            }
            return draw(svg, size);
        } catch (LinkageError | AWTError | InternalError e) {
            throw new ChartFailure(ChartFailure.Reason.NO_GRAPHICS, NO_GRAPHICS, e);
        } catch (IOException e) {
            throw new ChartFailure(ChartFailure.Reason.BROKEN, "An image cannot be written", e);
        }
    }

    private static byte[] draw(String svg, PictureSize size) throws IOException {
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document == null) {
            throw new ChartFailure(ChartFailure.Reason.BROKEN, "The picture cannot be read", null);
        }
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, size.width(), size.height()));
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** Registered once, before the first letter is drawn. */
    private static final class Typefaces {
        private static final @Nullable ChartFailure FAILURE = register();

        private static @Nullable ChartFailure register() {
            try {
                GraphicsEnvironment machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
                for (Typeface typeface : Typeface.values()) {
                    // False where the machine already has it, which is as good.
                    machine.registerFont(
                            Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(typeface.bytes())));
                }
                return null;
            } catch (LinkageError | RuntimeException | AWTError | InternalError e) {
                return new ChartFailure(ChartFailure.Reason.NO_GRAPHICS, NO_GRAPHICS, e);
            } catch (FontFormatException | IOException e) {
                return new ChartFailure(ChartFailure.Reason.NO_GRAPHICS, "A typeface cannot be read", e);
            }
        }
    }
}
