package org.vigienuage.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.vigienuage.web.filter.FilterProblem;

/** A problem as it is sent: what is wrong, in the language of the reader, with a type for programs. */
record ProblemAnswer(HttpServletRequest request, ProblemTexts texts) {

    /** How long a database takes to come back, usually. */
    static final String RETRY_SECONDS = "5";

    static ProblemAnswer to(HttpServletRequest request) {
        return new ProblemAnswer(request, ProblemTexts.of(request));
    }

    /** {@code kind} is the key of the title and the end of the type. */
    ResponseEntity<ProblemDetail> with(HttpStatus status, String kind, String detail, Object... values) {
        return sent(problem(status, kind, texts.get(detail, values)));
    }

    /** Names every part of the call that is not understood. */
    ResponseEntity<ProblemDetail> with(List<FilterProblem> parts) {
        String detail = parts.stream().map(texts::of).collect(Collectors.joining(" "));
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "not-understood", detail);
        problem.setProperty("errors", parts.stream().map(this::error).toList());
        return sent(problem);
    }

    private ProblemDetail problem(HttpStatus status, String kind, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:vigie-nuage:problem:" + kind));
        problem.setTitle(texts.get(kind));
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

    private Map<String, String> error(FilterProblem part) {
        return Map.of("parameter", part.parameter(), "value", part.value(), "detail", texts.of(part));
    }

    private ResponseEntity<ProblemDetail> sent(ProblemDetail problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.language().code());
        if (problem.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            answer.allow(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
        }
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(problem);
    }
}
