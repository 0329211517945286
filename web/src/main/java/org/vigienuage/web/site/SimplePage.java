package org.vigienuage.web.site;

import java.util.List;
import org.vigienuage.web.edition.Place;

/** A page that is about the site itself rather than about a thing in it. */
final class SimplePage {

    private SimplePage() {}

    static PlainAnswer of(
            PlainRequest request, Place place, String title, String lead, String explorer, List<Block> parts) {
        return of(request, place, title, lead, explorer, List.of(), parts);
    }

    static PlainAnswer of(
            PlainRequest request,
            Place place,
            String title,
            String lead,
            String explorer,
            List<String> linkedData,
            List<Block> parts) {
        return new PlainAnswer.Found(new PlainPage(
                place,
                null,
                title,
                lead,
                true,
                "/app/" + request.edition().links().page(explorer, request.filter()),
                null,
                List.of(),
                List.of(request.options("view", "page")),
                linkedData,
                parts));
    }
}
