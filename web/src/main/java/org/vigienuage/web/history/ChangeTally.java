package org.vigienuage.web.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.history.Change.Kind;
import org.vigienuage.web.history.Change.Reason;
import org.vigienuage.web.history.Changes.Group;
import org.vigienuage.web.version.PublishedVersion;

/** Counts changes as they come and keeps the largest, so that their number does not matter. */
final class ChangeTally {

    private static final Comparator<Change> LARGEST_FIRST = Comparator.comparing(
                    (Change change) -> change.difference().abs())
            .reversed()
            .thenComparing(Change::awardKey);

    private final int kept;
    private final Map<Kind, Group<Kind>> kinds = new EnumMap<>(Kind.class);
    private final Map<Reason, Group<Reason>> reasons = new EnumMap<>(Reason.class);
    private final PriorityQueue<Change> largest = new PriorityQueue<>(LARGEST_FIRST.reversed());

    ChangeTally(int kept) {
        this.kept = kept;
        Arrays.stream(Kind.values()).forEach(kind -> kinds.put(kind, new Group<>(kind, 0, BigDecimal.ZERO)));
    }

    void add(Change change) {
        kinds.merge(change.kind(), one(change.kind(), change), ChangeTally::sum);
        change.reasons().forEach(reason -> reasons.merge(reason, one(reason, change), ChangeTally::sum));
        largest.add(change);
        if (largest.size() > kept) {
            largest.remove();
        }
    }

    Changes between(PublishedVersion then, PublishedVersion now, Totals before, Totals after) {
        List<Change> listed = new ArrayList<>(largest);
        listed.sort(LARGEST_FIRST);
        return new Changes(
                then, now, before, after, List.copyOf(kinds.values()), List.copyOf(reasons.values()), listed);
    }

    private static <K> Group<K> one(K key, Change change) {
        return new Group<>(key, 1, change.difference());
    }

    private static <K> Group<K> sum(Group<K> one, Group<K> other) {
        return new Group<>(
                one.key(), one.awards() + other.awards(), one.difference().add(other.difference()));
    }
}
