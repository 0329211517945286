package org.vigienuage.web.filter;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a selection may be narrowed to by keys: any of the keys of a facet, and of every facet that has some. */
public enum Facet {
    /** Who sold; any of the suppliers of an award. */
    SUPPLIER(FilterValues::key),
    /** Whose product it is, when another sold it. */
    MAKER(FilterValues::key),
    /** Whose law the supplier's owner was under on the date of the award. */
    JURISDICTION(FilterValues.oneOf("quebec", "canada", "united-states", "other", "unknown")),
    /** What the body answers to, on the date that {@link ContractFilter#ministryOn} says. */
    MINISTRY(FilterValues::key),
    ORGANIZATION(FilterValues::key),
    SECTOR(FilterValues.oneOf(
            "ministry",
            "budget-body",
            "enterprise",
            "health",
            "education",
            "municipal",
            "federal",
            "other",
            "unknown")),
    METHOD(FilterValues::method),
    /** The service model. */
    SERVICE(FilterValues.oneOf("saas", "paas", "iaas", "hosting", "licences", "services")),
    /** Who published the record; SEAO alone when no key is given. */
    SOURCE(FilterValues::key),
    /** Where the ledger counts an award: in the total, or outside it for one reason. */
    COUNTED(FilterValues.oneOf(
            "included", "unknown", "withdrawn", "suspect", "group-purchase", "duplicate", "shared-ceiling"));

    /** The key of SEAO, in both of its formats. */
    public static final String SEAO = "seao";

    private final Function<String, Optional<String>> parser;

    Facet(Function<String, Optional<String>> parser) {
        this.parser = parser;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<String> parse(String written) {
        return parser.apply(written);
    }
}
