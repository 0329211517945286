package org.vigienuage.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Format;

/**
 * Which part of a long list is shown.
 *
 * @param page counted from 1; the nearest there is to the one asked for
 */
record Paging(int page, int pages) {

    static final int SIZE = 50;
    private static final String KEY = "page";

    static Paging of(PlainRequest request, int total) {
        int pages = Math.max(1, (total + SIZE - 1) / SIZE);
        int asked = request.option(KEY)
                .filter(page -> page.matches("[1-9]\\d{0,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new Paging(Math.min(asked, pages), pages);
    }

    int offset() {
        return (page - 1) * SIZE;
    }

    /** Links to the parts before and after; nothing where there is one part. {@code address} takes keys and values in turn. */
    Optional<Block> block(PlainRequest request, Function<String[], String> address) {
        if (pages == 1) {
            return Optional.empty();
        }
        Edition edition = request.edition();
        Format format = edition.format();
        return Optional.of(new Block.Pages(
                link(request, "pager.previous", page - 1, address),
                edition.text("pager.page", format.count(page), format.count(pages)),
                link(request, "pager.next", page + 1, address)));
    }

    private Block.@Nullable Link link(PlainRequest request, String key, int other, Function<String[], String> address) {
        if (other < 1 || other > pages) {
            return null;
        }
        List<String> options = new ArrayList<>(List.of(request.options("view", "search", "sort")));
        if (other > 1) {
            options.addAll(List.of(KEY, String.valueOf(other)));
        }
        return new Block.Link(request.text(key), address.apply(options.toArray(String[]::new)));
    }
}
