package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.vigienuage.web.limit.TooManyCallsException;

/** What callers see when the program itself fails. */
class FailuresTest {

    private final Problems problems = new Problems();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void nothingOfTheInsideShows() throws Exception {
        ResponseEntity<?> answer =
                problems.answer(new IllegalArgumentException("password=secret"), requestTo("/api/v1/ledger"), response);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(String.valueOf(answer.getBody())).doesNotContain("secret", "Exception");
    }

    @Test
    void aQuestionThatTakesTooLongMayBeAskedAgain() throws Exception {
        ResponseEntity<?> answer =
                problems.answer(new QueryTimeoutException("57014"), requestTo("/api/v1/ledger"), response);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    }

    @Test
    void aPageWhoseDatabaseIsAwayIsSoonBackAndSaysSoInItsLanguage() throws Exception {
        ResponseEntity<?> answer =
                problems.answer(new CannotCreateTransactionException("gone"), requestTo("/en/suppliers"), response);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        assertThat(answer.getHeaders().getContentType()).hasToString("text/html;charset=UTF-8");
        assertThat(new String((byte[]) Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8))
                .contains("lang=\"en\"", "does not answer at the moment")
                .doesNotContain("gone");
    }

    @Test
    void whoCallsTooOftenIsToldWhenToCallAgain() throws Exception {
        MockHttpServletRequest request = requestTo("/fr/chiffres/supplier.csv");
        request.addHeader("Accept-Language", "en-CA");

        ResponseEntity<?> answer = problems.answer(new TooManyCallsException(7), request, response);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("7");
        assertThat(answer.getBody())
                .asInstanceOf(type(ProblemDetail.class))
                .extracting(ProblemDetail::getDetail)
                .asString()
                .contains("Try again in 7");
    }

    @Test
    void halfAFileBreaksOffAndDoesNotPassForWhole() {
        response.setCommitted(true);

        assertThatThrownBy(() -> problems.answer(new IOException("lost"), requestTo("/api/v1/contracts.csv"), response))
                .hasMessage("lost");
    }

    @Test
    void failuresElsewhereAreLeftToOthers() {
        assertThatThrownBy(() -> problems.answer(new IOException("lost"), requestTo("/app/contracts"), response))
                .hasMessage("lost");
    }

    private static MockHttpServletRequest requestTo(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
