package org.vigienuage.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.vigienuage.web.contract.UnknownCursorException;
import org.vigienuage.web.limit.TooManyCallsException;
import org.vigienuage.web.table.TooManyRowsException;

/**
 * Every call that cannot be answered is answered as RFC 9457 has it, and nothing of the inside of the program shows.
 * Failures at other addresses are left to whoever serves these, but for a
 * database that is away: that is the same page everywhere.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<?> answer(Exception e, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (isUnavailable(e) && !isHere(request) && !response.isCommitted()) {
            log.warn("{} could not be answered: {}", request.getRequestURI(), e.getMessage());
            response.reset();
            return AwayPage.to(request);
        }
        // What is sent already cannot be taken back: the connection breaks, so that half a file does not pass for
        // whole.
        if (!(isHere(request) || e instanceof TooManyCallsException) || response.isCommitted()) {
            throw e;
        }
        // Headers of the answer that was being prepared do not fit the problem.
        response.resetBuffer();
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        if (e instanceof TooManyCallsException tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
        }
        return answer(e, ProblemAnswer.to(request));
    }

    /** The database is away or overloaded: asking again later helps. */
    private static boolean isUnavailable(Exception e) {
        return e instanceof QueryTimeoutException
                || e instanceof DataAccessResourceFailureException
                || e instanceof CannotCreateTransactionException
                || e instanceof TransactionSystemException;
    }

    private static boolean isHere(HttpServletRequest request) {
        return (request.getServletPath() + "/").startsWith("/api/");
    }

    private static ResponseEntity<ProblemDetail> answer(Exception e, ProblemAnswer to) {
        HttpServletRequest request = to.request();
        return switch (e) {
            case NotUnderstoodException notUnderstood -> to.with(notUnderstood.problems());
            case UnknownCursorException unknown ->
                to.with(NotUnderstoodException.badValue(Paging.CURSOR, request.getParameter(Paging.CURSOR))
                        .problems());
            case NotEncodedException notEncoded ->
                to.with(HttpStatus.BAD_REQUEST, "not-understood", "not-understood.encoding");
            case TooManyRowsException many ->
                to.with(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-rows", "too-many-rows.detail", many.rows());
            case TooLongException tooLong -> to.with(HttpStatus.URI_TOO_LONG, "too-long", "too-long.detail");
            case NoSuchThingException nothing ->
                to.with(HttpStatus.NOT_FOUND, "not-found", "not-found.thing", nothing.name());
            case NoResourceFoundException nowhere ->
                to.with(HttpStatus.NOT_FOUND, "not-found", "not-found.path", request.getRequestURI());
            case HttpRequestMethodNotSupportedException method ->
                to.with(HttpStatus.METHOD_NOT_ALLOWED, "method", "method.detail");
            case HttpMediaTypeNotAcceptableException format ->
                to.with(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "not-acceptable.detail");
            case TooManyCallsException tooMany ->
                to.with(HttpStatus.TOO_MANY_REQUESTS, "too-many", "too-many.detail", tooMany.seconds());
            case Exception away when isUnavailable(away) -> unavailable(away, to);
            default -> {
                log.error("{} failed", request.getRequestURI(), e);
                yield to.with(HttpStatus.INTERNAL_SERVER_ERROR, "failed", "failed.detail");
            }
        };
    }

    private static ResponseEntity<ProblemDetail> unavailable(Exception e, ProblemAnswer to) {
        log.warn("{} could not be answered: {}", to.request().getRequestURI(), e.getMessage());
        return to.with(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "unavailable.detail");
    }
}
