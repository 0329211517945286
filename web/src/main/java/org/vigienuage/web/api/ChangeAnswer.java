package org.vigienuage.web.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.history.Change;
import org.vigienuage.web.history.Change.Reason;
import org.vigienuage.web.history.Change.State;
import org.vigienuage.web.history.Changes;

/**
 * What changed, as it is sent.
 *
 * @param difference what the changes add up to; {@code addsUp} says whether it is the difference of the totals
 * @param largest the changes that move the central total most; the CSV file has them all
 */
record ChangeAnswer(
        Side then,
        Side now,
        long awards,
        BigDecimal difference,
        boolean addsUp,
        List<Group> kinds,
        List<Group> reasons,
        List<Line> largest) {

    /** One version of the selection. */
    record Side(String dataVersion, String contentHash, Totals totals) {}

    /** Some of the changes. */
    record Group(String key, long awards, BigDecimal difference) {}

    /** One change. */
    record Line(
            String awardKey,
            String seaoNumber,
            String title,
            String organizationName,
            String supplierNames,
            String change,
            @Nullable State before,
            @Nullable State after,
            BigDecimal difference,
            List<String> reasons,
            List<String> files) {}

    static ChangeAnswer of(Changes changes) {
        return new ChangeAnswer(
                new Side(changes.then().name(), changes.then().contentHash(), changes.before()),
                new Side(changes.now().name(), changes.now().contentHash(), changes.after()),
                changes.count(),
                changes.difference(),
                changes.addsUp(),
                changes.kinds().stream()
                        .map(group -> new Group(group.key().key(), group.awards(), group.difference()))
                        .toList(),
                changes.reasons().stream()
                        .map(group -> new Group(group.key().key(), group.awards(), group.difference()))
                        .toList(),
                changes.largest().stream().map(ChangeAnswer::line).toList());
    }

    private static Line line(Change change) {
        return new Line(
                change.awardKey(),
                change.seaoNumber(),
                change.title(),
                change.organizationName(),
                change.supplierLabel(),
                change.kind().key(),
                change.before(),
                change.after(),
                change.difference(),
                change.reasons().stream().map(Reason::key).toList(),
                change.files());
    }
}
