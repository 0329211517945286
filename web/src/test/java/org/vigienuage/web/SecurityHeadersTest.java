package org.vigienuage.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

    @Test
    void whoCameByTlsIsToldToStayWithIt() throws Exception {
        assertThat(answer("/fr/", true).getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(answer("/fr/", false).getHeader("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "/fr/contrats, 'self'",
                "/en/embed/figures/supplier, *",
                "/fr/integrer/chiffres/supplier, *",
                "/app/, 'self'",
                "/app/contracts, 'self'",
                "/api/v1/ledger, 'none'",
                "/releases/, 'self'",
                "/nowhere, 'self'",
                "/fr/integrerchiffres, 'self'",
            })
    void onlyEmbedsMayBeFramedByOthers(String path, String ancestors) throws Exception {
        assertThat(answer(path, false).getHeader("Content-Security-Policy")).endsWith("frame-ancestors " + ancestors);
    }

    @ParameterizedTest
    @CsvSource({"/fr/contrats", "/api/v1/ledger", "/releases/", "/nowhere", "/en/embed/figures/supplier"})
    void onlyTheExplorerMayRunWhatStandsInItsPages(String path) throws Exception {
        assertThat(answer(path, false).getHeader("Content-Security-Policy")).doesNotContain("unsafe");
    }

    private static MockHttpServletResponse answer(String path, boolean secure) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setSecure(secure);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SecurityHeaders().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
