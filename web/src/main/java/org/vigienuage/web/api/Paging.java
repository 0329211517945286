package org.vigienuage.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.contract.ContractCursor;
import org.vigienuage.web.contract.ContractOrder;

/** Which part of a list is asked for, and in which order. */
record Paging(ContractOrder order, @Nullable ContractCursor cursor, int limit) {

    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    static final String SORT = "sort";
    static final int MOST = 500;
    static final int ORDINARY = 50;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /** A cursor goes on in its own order, so another one cannot be asked for beside it. */
    static Paging of(Map<String, List<String>> parameters) {
        Optional<ContractOrder> order = read(parameters, SORT, ContractOrder::parseOptional);
        Optional<ContractCursor> cursor = read(
                parameters,
                CURSOR,
                token -> ContractCursor.parseOptional(token)
                        .filter(parsed -> order.isEmpty() || order.get().equals(parsed.order())));
        return new Paging(
                cursor.map(ContractCursor::order).or(() -> order).orElse(ContractOrder.LARGEST_FIRST),
                cursor.orElse(null),
                read(parameters, LIMIT, Paging::limit).orElse(ORDINARY));
    }

    /** The parameters of the page that begins at a cursor. */
    String after(ContractCursor next) {
        return (limit == ORDINARY ? "" : LIMIT + "=" + limit + "&") + CURSOR + "=" + next.token();
    }

    private static Optional<Integer> limit(String written) {
        return Optional.of(written)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(number -> number <= MOST);
    }

    private static <T> Optional<T> read(
            Map<String, List<String>> parameters, String key, Function<String, Optional<T>> parser) {
        List<String> values = parameters.getOrDefault(key, List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String value = values.getFirst();
        return Optional.of(parser.apply(value).orElseThrow(() -> NotUnderstoodException.badValue(key, value)));
    }
}
