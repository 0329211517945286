package org.vigienuage.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTest {

    private final RateLimit limit = new RateLimit(new Limits(true, 5, 2, 1));

    @Test
    void saysHowManyCallsAreLeftAndRefusesThoseBeyond() {
        assertThat(called("GET", "/api/v1/ledger", "203.0.113.7").getHeader("RateLimit-Remaining"))
                .isEqualTo("1");
        MockHttpServletResponse last = called("GET", "/api/v1/ledger", "203.0.113.7");
        assertThat(last.getHeader("RateLimit-Limit")).isEqualTo("2");
        assertThat(last.getHeader("RateLimit-Remaining")).isEqualTo("0");
        assertThat(last.getHeader("RateLimit-Reset")).matches("[1-9]\\d?");
        assertThatThrownBy(() -> called("GET", "/api/v1/ledger", "203.0.113.7"))
                .isInstanceOfSatisfying(
                        TooManyCallsException.class,
                        refused -> assertThat(refused.seconds()).isBetween(1L, 60L));
    }

    @Test
    void othersAreNotMadeToWait() {
        called("GET", "/api/v1/ledger", "203.0.113.7");
        called("GET", "/api/v1/ledger", "203.0.113.7");

        assertThatCode(() -> called("GET", "/api/v1/ledger", "203.0.113.8")).doesNotThrowAnyException();
    }

    @Test
    void heavyFilesAndPagesAreCountedApart() {
        assertThat(called("GET", "/api/v1/contracts.csv", "::1").getHeader("RateLimit-Limit"))
                .isEqualTo("1");
        assertThat(called("GET", "/fr/chiffres/supplier.png", "2001:db8::1").getHeader("RateLimit-Limit"))
                .isEqualTo("1");
        assertThat(called("GET", "/fr/chiffres/supplier", "::1").getHeader("RateLimit-Limit"))
                .isEqualTo("5");
        assertThat(called("GET", "/api/openapi.json", "::1").getHeader("RateLimit-Limit"))
                .isEqualTo("2");
        assertThat(called("GET", "/api/v1/cite.csl.json", "::1").getHeader("RateLimit-Remaining"))
                .isEqualTo("0");
    }

    @Test
    void askingWhatIsAllowedIsAlwaysAllowed() {
        assertThat(called("OPTIONS", "/api/v1/ledger", "203.0.113.7").getHeader("RateLimit-Limit"))
                .isNull();
    }

    @Test
    void canBeSwitchedOff() {
        RateLimit off = new RateLimit(new Limits(false, 0, 0, 0));
        MockHttpServletResponse response = new MockHttpServletResponse();

        assertThat(off.preHandle(new MockHttpServletRequest("GET", "/api/v1/ledger"), response, this))
                .isTrue();
        assertThat(response.getHeaderNames()).isEmpty();
    }

    private MockHttpServletResponse called(String method, String path, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThat(limit.preHandle(request, response, this)).isTrue();
        return response;
    }
}
