package org.vigienuage.web.download;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vigienuage.web.aggregate.Basis;
import org.vigienuage.web.aggregate.Cross;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.contract.ContractOrder;

/** What a file is about, before a filter says of which awards. */
public sealed interface Subject {

    /** What the name of a file begins with: {@code contracts}, {@code supplier}, {@code supplier-by-fiscal-year}. */
    String key();

    /** Its address in the API, below {@code /api/v1/} and without an ending. */
    String path();

    /** What the query string has for it besides the filter; defaults are left out. */
    Map<String, String> options();

    /** The awards one by one. */
    record Contracts(ContractOrder order) implements Subject {

        public static final Contracts LARGEST_FIRST = new Contracts(ContractOrder.LARGEST_FIRST);

        @Override
        public String key() {
            return "contracts";
        }

        @Override
        public String path() {
            return "contracts";
        }

        @Override
        public Map<String, String> options() {
            String sort = (order.descending() ? "-" : "") + order.column().key();
            return order.equals(ContractOrder.LARGEST_FIRST) ? Map.of() : Map.of("sort", sort);
        }
    }

    /** Totals by one dimension, those of the largest value of a basis first. */
    record Aggregates(Dimension dimension, Basis basis) implements Subject {

        public Aggregates(Dimension dimension) {
            this(dimension, Basis.CENTRAL);
        }

        @Override
        public String key() {
            return dimension.key();
        }

        @Override
        public String path() {
            return "aggregates/" + dimension.key();
        }

        @Override
        public Map<String, String> options() {
            return Subject.options(basis);
        }
    }

    /** Totals by two dimensions at once, those of the largest value of a basis first. */
    record Crosses(Cross cross, Basis basis) implements Subject {

        public Crosses(Dimension by, Dimension across) {
            this(new Cross(by, across), Basis.CENTRAL);
        }

        @Override
        public String key() {
            return cross.by().key() + "-by-" + cross.across().key();
        }

        @Override
        public String path() {
            return "crosses/" + cross.by().key() + "/" + cross.across().key();
        }

        @Override
        public Map<String, String> options() {
            return Subject.options(basis);
        }
    }

    private static Map<String, String> options(Basis basis) {
        Map<String, String> options = new LinkedHashMap<>();
        if (basis != Basis.CENTRAL) {
            options.put("basis", basis.key());
        }
        return options;
    }
}
