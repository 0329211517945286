package org.vigienuage.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedAddressesTest {

    private static final AllowedAddresses ALLOWED =
            new AllowedAddresses(URI.create("https://www.donneesquebec.ca/recherche"), List.of("example.org"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.donneesquebec.ca/recherche/dataset/x/resource/y/download/a.zip",
                "https://WWW.donneesquebec.ca/a",
                "https://example.org/a",
                "https://files.example.org/a"
            })
    void theHostOfTheCatalogueAndThoseNamedMayBeAsked(String address) {
        assertThatCode(() -> ALLOWED.check(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.donneesquebec.ca/a",
                "https://evil.org/a",
                "https://evilexample.org/a",
                "https://www.donneesquebec.ca.evil.org/a",
                "https://user@example.org/a",
                "file:///etc/passwd",
                "ftp://example.org/a",
                "https://127.0.0.1/a",
                "relative"
            })
    void nothingElseMay(String address) {
        assertThatThrownBy(() -> ALLOWED.check(URI.create(address))).isInstanceOf(RefusedAddressException.class);
    }

    @Test
    void blanksAndAccentsInAnAddressAreEscaped() throws RefusedAddressException {
        assertThat(AllowedAddresses.parse("https://example.org/année 2013.zip"))
                .hasToString("https://example.org/ann%C3%A9e%202013.zip");
    }
}
