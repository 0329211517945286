package org.vigienuage.web.filter;

/**
 * A part of a query string that was not understood. A page leaves it out and says so; the API refuses the question.
 *
 * @param parameter its key
 * @param value what was written, shortened; empty when the key itself is not known
 */
public record FilterProblem(Kind kind, String parameter, String value) {

    private static final int SHOWN = 80;

    /** What is wrong with it. */
    public enum Kind {
        UNKNOWN_PARAMETER,
        BAD_VALUE,
        GIVEN_TWICE,
        TOO_LONG,
        TOO_MANY
    }

    public FilterProblem {
        parameter = shortened(parameter);
        value = shortened(value);
    }

    private static String shortened(String written) {
        return written.length() <= SHOWN ? written : written.substring(0, SHOWN) + "…";
    }
}
