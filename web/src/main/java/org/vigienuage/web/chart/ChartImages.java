package org.vigienuage.web.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Drawings as pictures, made on the server by the script that browsers run. The same drawing and words give the same bytes, which are
 * kept while there is room. Whatever goes wrong is a {@link ChartFailure}, in bounded time: a page can always do without.
 */
@Component
public class ChartImages implements AutoCloseable, MeterBinder {

    /** Making a script takes a few seconds, a drawing less than one. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static final int MOST_BYTES = 32 << 20;

    private final ChartThreads threads = new ChartThreads();
    private final Cache<String, byte[]> pictures = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .recordStats()
            .weigher((String key, byte[] picture) -> picture.length)
            .build();

    /** What failed is not tried again at once, so that one broken drawing does not keep the others waiting. */
    private final Cache<String, ChartFailure> failures = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, pictures, "pictures");
    }

    /** Gets ready in the background once the program answers. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        threads.prepare();
    }

    /**
     * The drawing alone, to stand inside a page whose words and table are around it: an {@code <svg>} element for wide and one for
     * narrow screens (the stylesheet shows one), in the colours of the stylesheet, each mark under its link.
     *
     * @param width pixels that the wide one is laid out for; it shrinks with its place
     */
    public String inline(Drawing drawing, Caption caption, int width) {
        String key = key("inline", drawing, caption, width);
        return text(
                key, () -> new InlineDrawing(drawing, caption, look -> draw(drawing, look)).svg(width, prefix(key)));
    }

    /** The drawing as a document that stands alone, with title, filters, source, version and address, in light and dark. UTF-8. */
    public byte[] svg(Drawing drawing, Caption caption) {
        String key = key("svg", drawing, caption, 0);
        return kept(key, () -> utf8(new Picture(drawing, caption, look -> draw(drawing, look)).svg(prefix(key))));
    }

    /** The same as an image, in light colours. */
    public byte[] png(Drawing drawing, Caption caption, PictureSize size) {
        return kept(
                key("png", drawing, caption, size.ordinal()),
                () -> Raster.png(new Picture(drawing, caption, look -> draw(drawing, look)).image(size), size));
    }

    /** A quoted number as an SVG document. UTF-8. */
    public byte[] svg(QuoteCard card) {
        return utf8(card.svg());
    }

    /** A quoted number as an image of {@link PictureSize#CARD}. */
    public byte[] png(QuoteCard card) {
        return kept(hash("card\n" + card), () -> Raster.png(card.image(), PictureSize.CARD));
    }

    private Drawn draw(Drawing drawing, Look look) {
        return threads.draw(drawing, look, LIMIT);
    }

    private String text(String key, Supplier<String> make) {
        return new String(kept(key, () -> utf8(make.get())), StandardCharsets.UTF_8);
    }

    private byte[] kept(String key, Supplier<byte[]> make) {
        ChartFailure failure = failures.getIfPresent(key);
        if (failure != null) {
            throw new ChartFailure(failure.reason(), String.valueOf(failure.getMessage()), failure);
        }
        try {
            return pictures.get(key, missing -> make.get()).clone();
        } catch (ChartFailure e) {
            if (e.reason() != ChartFailure.Reason.BUSY) {
                failures.put(key, e);
            }
            throw e;
        }
    }

    private static String key(String kind, Drawing drawing, Caption caption, int size) {
        return hash(kind + "\n" + size + "\n" + caption + "\n" + drawing.linkedJson());
    }

    /** Short enough to read, long enough that two pictures of one page differ. */
    private static String prefix(String key) {
        return "vn" + key.substring(0, 8);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        threads.close();
    }
}
