package org.vigienuage.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Place;

/**
 * A plain page before it is HTML.
 *
 * @param place kind of the page, for the navigation
 * @param key the thing it is about, null for a page about all of a kind
 * @param title without the name of the site
 * @param description one sentence that says what the page says, for search engines and previews
 * @param indexed whether search engines may keep it: those about people are not for them
 * @param explorer address of the same question in the explorer
 * @param image address of a picture of it, null when it has none
 * @param crumbs the way from the first page, without this one
 * @param options the options that belong to the address of the page, as keys and values in turn
 * @param linkedData JSON-LD texts
 */
public record PlainPage(
        Place place,
        @Nullable String key,
        String title,
        String description,
        boolean indexed,
        String explorer,
        @Nullable String image,
        List<Block.Link> crumbs,
        List<String> options,
        List<String> linkedData,
        List<Block> blocks) {}
