package org.vigienuage.web.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Basis;

/** Assumptions in the query string of an address: {@code basis} and one key for each assumption; defaults are left out. */
public final class AssumptionParameters {

    public static final String BASIS = "basis";

    /** Every key. */
    public static final List<String> KEYS = Stream.concat(
                    Stream.of(BASIS), Arrays.stream(Assumption.values()).map(Assumption::key))
            .toList();

    private static final String COUNTED = "counted";

    private AssumptionParameters() {}

    /**
     * @param value of a key of the address; null when it is not there
     * @return empty when a value is not understood, or an assumption is asked of another value than the central one
     */
    public static Optional<Assumptions> parseOptional(Function<String, @Nullable String> value) {
        String written = value.apply(BASIS);
        Optional<Basis> basis = written == null ? Optional.of(Basis.CENTRAL) : Basis.parseOptional(written);
        Set<Assumption> counted = EnumSet.noneOf(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            String asked = value.apply(assumption.key());
            if (asked != null && !asked.equals(COUNTED)) {
                return Optional.empty();
            }
            if (asked != null) {
                counted.add(assumption);
            }
        }
        return basis.filter(known -> known == Basis.CENTRAL || counted.isEmpty())
                .map(known -> new Assumptions(known, counted));
    }

    /** Keys and values in turn. */
    public static String[] of(Assumptions assumptions) {
        List<String> parameters = new ArrayList<>();
        if (assumptions.basis() != Basis.CENTRAL) {
            parameters.addAll(List.of(BASIS, assumptions.basis().key()));
        }
        assumptions.counted().stream()
                .sorted()
                .forEach(assumption -> parameters.addAll(List.of(assumption.key(), COUNTED)));
        return parameters.toArray(String[]::new);
    }
}
