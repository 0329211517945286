package org.vigienuage.web.limit;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many calls of each kind one caller may make a minute. */
@Component
class Limits {

    private final boolean on;
    private final Map<Kind, Long> each;

    Limits(
            @Value("${vigie.limit.enabled}") boolean on,
            @Value("${vigie.limit.pages}") long pages,
            @Value("${vigie.limit.calls}") long calls,
            @Value("${vigie.limit.downloads}") long downloads) {
        this.on = on;
        this.each = Map.of(Kind.PAGE, pages, Kind.CALL, calls, Kind.DOWNLOAD, downloads);
    }

    boolean on() {
        return on;
    }

    long each(Kind kind) {
        return each.getOrDefault(kind, Long.MAX_VALUE);
    }
}
