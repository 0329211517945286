package org.vigienuage.web.filter;

import static org.vigienuage.db.mart.Tables.DATA_SOURCE;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;
import static org.vigienuage.db.mart.Tables.MAKER;
import static org.vigienuage.db.mart.Tables.MINISTRY;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;
import static org.vigienuage.db.mart.Tables.SUPPLIER_REDIRECT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.FilterProblem.Kind;
import org.vigienuage.web.version.OneVersion;

/** Whether the keys of a filter name anything: a misspelt key would otherwise answer 0 $, which is not true. */
@Component
@OneVersion
public class KeyQueries {

    private static final String UNKNOWN = "unknown";

    private final DSLContext database;

    KeyQueries(DSLContext database) {
        this.database = database;
    }

    /** The keys that name nothing. Before the first publication nothing has a name, so none is refused. */
    public List<FilterProblem> listUnknown(ContractFilter filter) {
        List<FilterProblem> problems = new ArrayList<>();
        if (hasKeys(filter) && database.fetchExists(DATA_VERSION)) {
            problems.addAll(unknown(filter, Facet.SUPPLIER, SUPPLIER.SUPPLIER_KEY, SUPPLIER_REDIRECT.FORMER_KEY));
            problems.addAll(unknown(filter, Facet.MAKER, MAKER.MAKER_KEY));
            problems.addAll(unknown(filter, Facet.MINISTRY, MINISTRY.MINISTRY_KEY));
            problems.addAll(unknown(filter, Facet.ORGANIZATION, ORGANIZATION.ORGANIZATION_KEY));
            problems.addAll(unknown(filter, Facet.SOURCE, DATA_SOURCE.SOURCE_KEY));
        }
        return problems;
    }

    private static boolean hasKeys(ContractFilter filter) {
        return !filter.keys().isEmpty();
    }

    /** @param columns where keys of the facet are names, in force or former */
    @SafeVarargs
    private final List<FilterProblem> unknown(ContractFilter filter, Facet facet, TableField<?, String>... columns) {
        List<String> keys = filter.keys(facet);
        if (keys.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        for (TableField<?, String> column : columns) {
            known.addAll(database.select(column)
                    .from(column.getTable())
                    .where(column.in(keys))
                    .fetchSet(column));
        }
        // What is not established can be asked for like what is.
        return keys.stream()
                .filter(key -> !known.contains(key) && !(facet == Facet.MAKER && key.equals(UNKNOWN)))
                .map(key -> new FilterProblem(Kind.BAD_VALUE, facet.key(), key))
                .toList();
    }
}
