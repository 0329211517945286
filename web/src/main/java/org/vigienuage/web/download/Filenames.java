package org.vigienuage.web.download;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterParameters;
import org.vigienuage.web.version.VersionQueries;

/** Names of downloads say what is in them: {@code vigie-nuage_contracts_scope-core_v2026-11-23.1.csv}. */
@Component
public class Filenames {

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.-]+");
    private static final int LONGEST_SELECTION = 100;

    private final VersionQueries versions;

    Filenames(VersionQueries versions) {
        this.versions = versions;
    }

    /** Letters, digits, dots, hyphens and underscores alone, with the version that is read now. */
    public String of(String subject, ContractFilter filter, String extension) {
        String selection = FilterParameters.toMap(filter.withVersion(null)).entrySet().stream()
                .map(entry -> "_" + entry.getKey() + "-" + safe(String.join("-", entry.getValue())))
                .collect(Collectors.joining());
        String version = versions.findRead().map(latest -> "_v" + latest.name()).orElse("");
        String shortened = selection.substring(0, Math.min(selection.length(), LONGEST_SELECTION));
        return "vigie-nuage_" + safe(subject) + shortened + version + "." + extension;
    }

    private static String safe(String text) {
        return UNSAFE.matcher(text).replaceAll("-");
    }
}
