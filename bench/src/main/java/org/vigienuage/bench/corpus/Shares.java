package org.vigienuage.bench.corpus;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Splits what is told of a contractor among his awards: by what was awarded, or equally where one of that is unknown. */
final class Shares {

    private final List<Award> awards;
    private final boolean byAwarded;

    Shares(List<Award> awards) {
        this.awards = awards;
        this.byAwarded = awards.stream().allMatch(award -> award.awarded != null);
    }

    /** Gives each award its part; what does not divide goes to the first. */
    void of(@Nullable Long whole, BiConsumer<Award, @Nullable Long> receiver) {
        if (whole == null || awards.size() == 1) {
            awards.forEach(award -> receiver.accept(award, whole));
            return;
        }
        long total = awards.stream().mapToLong(this::weight).sum();
        long others = 0;
        for (Award award : awards.subList(1, awards.size())) {
            long part = Cents.share(whole, weight(award), total);
            others += part;
            receiver.accept(award, part);
        }
        receiver.accept(awards.getFirst(), whole - others);
    }

    private long weight(Award award) {
        return byAwarded ? Cents.orZero(award.awarded) : 1;
    }
}
