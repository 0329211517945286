package org.vigienuage.ingest.classify;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A maker that a rule asks for. */
record NamedMaker(String slug, Set<String> vendors, Patterns names, Patterns traps) {

    /** What names the maker: words of a title or an expense, or the supplier that is the maker; null when nothing does. */
    @Nullable
    String foundIn(Subject subject) {
        return Stream.concat(subject.titles().stream(), subject.expenses().stream())
                .filter(text -> !traps.areFoundIn(text))
                .flatMap(text -> Stream.ofNullable(names.firstIn(text)))
                .findFirst()
                .orElse(isSeller(subject.suppliers()) ? slug : null);
    }

    private boolean isSeller(List<String> suppliers) {
        return suppliers.stream().anyMatch(vendors::contains);
    }
}
