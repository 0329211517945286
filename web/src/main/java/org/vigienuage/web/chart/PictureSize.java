package org.vigienuage.web.chart;

/** Sizes of images. All is laid out on a smaller sheet and enlarged, so that it can be read where the image is shown small. */
public enum PictureSize {
    /** 1200 × 630: the preview of a link. */
    CARD(600, 315, 2),
    /** 1080 × 1080: a square, for social media. */
    SQUARE(540, 540, 2),
    /** 2400 × 1260: twice as fine and with more detail, for an article. */
    LARGE(800, 420, 3);

    private final int width;
    private final int height;
    private final int scale;

    PictureSize(int width, int height, int scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /** Pixels across. */
    public int width() {
        return width * scale;
    }

    /** Pixels from top to bottom. */
    public int height() {
        return height * scale;
    }

    int sheetWidth() {
        return width;
    }

    int sheetHeight() {
        return height;
    }
}
