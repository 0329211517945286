package org.vigienuage.web.api;

import java.util.List;
import org.vigienuage.web.filter.FilterProblem;
import org.vigienuage.web.filter.FilterProblem.Kind;

/** Parts of a call are not understood. */
class NotUnderstoodException extends RuntimeException {

    private final transient List<FilterProblem> problems;

    NotUnderstoodException(List<FilterProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static NotUnderstoodException badValue(String parameter, String value) {
        return new NotUnderstoodException(List.of(new FilterProblem(Kind.BAD_VALUE, parameter, value)));
    }

    List<FilterProblem> problems() {
        return problems;
    }
}
