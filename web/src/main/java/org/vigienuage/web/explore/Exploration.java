package org.vigienuage.web.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Cross;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.shell.PageRequest;

/**
 * How a selection is to be seen. All of it stands in the address, but what is as usual.
 *
 * @param across the second dimension; null for one alone
 * @param constant whether dollars are those of one year, whatever the year they were spent in
 */
record Exploration(
        Dimension by, @Nullable Dimension across, Measure measure, Basis basis, boolean constant, Shape shape) {

    static final String BY = "by";
    static final String ACROSS = "across";
    static final String MEASURE = "measure";
    static final String BASIS = "basis";
    static final String DOLLARS = "dollars";
    static final String DRAWING = "drawing";

    private static final List<String> KEYS = List.of(BY, ACROSS, MEASURE, BASIS, DOLLARS, DRAWING);
    private static final Dimension USUAL = Dimension.SUPPLIER;
    private static final String CONSTANT = "constant";

    /** What does not fit together is as usual: a page is shown all the same. */
    Exploration {
        across = across == by ? null : across;
        shape = Shape.of(by, across).contains(shape)
                ? shape
                : Shape.of(by, across).getFirst();
    }

    static Exploration read(PageRequest request) {
        Map<String, String> asked = new HashMap<>();
        for (String key : KEYS) {
            String value = request.option(key);
            if (value != null) {
                asked.put(key, value);
            }
        }
        return of(asked);
    }

    /** Of what stands in an address; what is not understood is as usual. */
    static Exploration of(Map<String, String> asked) {
        Dimension by = dimension(asked.get(BY)).orElse(USUAL);
        Dimension across = dimension(asked.get(ACROSS)).orElse(null);
        return new Exploration(
                by,
                across,
                Measure.of(asked.get(MEASURE)),
                Optional.ofNullable(asked.get(BASIS))
                        .flatMap(Basis::parseOptional)
                        .orElse(Basis.CENTRAL),
                CONSTANT.equals(asked.get(DOLLARS)),
                Shape.parseOptional(asked.get(DRAWING))
                        .orElse(Shape.of(by, across == by ? null : across).getFirst()));
    }

    /** Parts of the address that say something that cannot be shown, as they are written there. */
    static List<String> ignored(PageRequest request) {
        Exploration read = read(request);
        List<String> ignored = new ArrayList<>();
        for (String key : KEYS) {
            String asked = request.option(key);
            if (asked != null && !asked.equals(read.written(key))) {
                ignored.add(key + "=" + asked);
            }
        }
        return ignored;
    }

    Optional<Cross> cross() {
        return Optional.ofNullable(across).map(second -> new Cross(by, second));
    }

    boolean hasCalendarYears() {
        return by == Dimension.YEAR || across == Dimension.YEAR;
    }

    Exploration nominal() {
        return new Exploration(by, across, measure, basis, false, shape);
    }

    /** Keys and values in turn; nothing for what is as usual. */
    String[] options() {
        List<String> options = new ArrayList<>();
        put(options, BY, by == USUAL ? null : by.key());
        put(options, ACROSS, across == null ? null : across.key());
        put(options, MEASURE, measure == Measure.DOLLARS ? null : measure.key());
        put(options, BASIS, basis == Basis.CENTRAL ? null : basis.key());
        put(options, DOLLARS, constant ? CONSTANT : null);
        put(options, DRAWING, shape == Shape.of(by, across).getFirst() ? null : shape.key());
        return options.toArray(String[]::new);
    }

    private String written(String key) {
        return switch (key) {
            case BY -> by.key();
            case ACROSS -> across == null ? "" : across.key();
            case MEASURE -> measure.key();
            case BASIS -> basis.key();
            case DOLLARS -> constant ? CONSTANT : "nominal";
            default -> shape.key();
        };
    }

    private static void put(List<String> options, String key, @Nullable String value) {
        if (value != null) {
            options.addAll(List.of(key, value));
        }
    }

    private static Optional<Dimension> dimension(@Nullable String key) {
        return Optional.ofNullable(key).flatMap(Dimension::parseOptional);
    }
}
