package org.vigienuage.web.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.Choice;
import org.vigienuage.web.filter.ChoiceQueries;

/** Names of the short lists that awards have keys of. */
final class RowNames {

    private final Map<String, String> methods;
    private final Map<String, String> sectors;
    private final Map<String, String> ministries;

    RowNames(ChoiceQueries choices, Edition edition) {
        methods = byKey(choices.listMethods(edition.language()));
        sectors = byKey(choices.listCodes("sector", edition.language()));
        ministries = byKey(choices.listMinistries(edition.language()));
    }

    String method(ContractRow row) {
        return methods.getOrDefault(row.methodKey(), row.methodKey());
    }

    String sector(ContractRow row) {
        String sector = row.sector() == null ? "unknown" : row.sector();
        return sectors.getOrDefault(sector, sector);
    }

    String ministry(ContractRow row) {
        return ministries.getOrDefault(row.ministryKey(), row.ministryKey());
    }

    private static Map<String, String> byKey(List<Choice> choices) {
        return choices.stream().collect(Collectors.toUnmodifiableMap(Choice::key, Choice::label));
    }
}
