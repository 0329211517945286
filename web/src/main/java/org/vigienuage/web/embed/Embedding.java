package org.vigienuage.web.embed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What oEmbed 1.0 answers for a rich thing: a frame of ours.
 *
 * @param cacheAge seconds
 * @param thumbnailUrl a picture of the figure; null where there is none, or none so small
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Embedding(
        String version,
        String type,
        String title,
        @JsonProperty("provider_name") String providerName,
        @JsonProperty("provider_url") String providerUrl,
        @JsonProperty("cache_age") int cacheAge,
        String html,
        int width,
        int height,
        @JsonProperty("thumbnail_url") @Nullable String thumbnailUrl,
        @JsonProperty("thumbnail_width") @Nullable Integer thumbnailWidth,
        @JsonProperty("thumbnail_height") @Nullable Integer thumbnailHeight) {

    private static final int KEPT_SECONDS = 3600;

    /** The size of pictures. */
    static final int PICTURE_WIDTH = 1200;

    static final int PICTURE_HEIGHT = 630;

    /**
     * @param frame the whole address of what is framed
     * @param picture the whole address of a picture, null where there is none
     */
    static Embedding of(String title, String site, String frame, @Nullable String picture, int width, int height) {
        String html =
                "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" style=\"border:0;max-width:100%%\"></iframe>"
                        .formatted(escaped(frame), escaped(title), width, height);
        return new Embedding(
                "1.0",
                "rich",
                title,
                "Vigie-nuage",
                site + "/",
                KEPT_SECONDS,
                html,
                width,
                height,
                picture,
                picture == null ? null : PICTURE_WIDTH,
                picture == null ? null : PICTURE_HEIGHT);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
