package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Suppliers and makers one by one. */
class WhoTest extends ApiTest {

    @Test
    void aSupplierIsToldWithItsSpellingsAndOwners() {
        JsonNode supplier = json("/api/v1/suppliers/microsoft");

        assertThat(supplier.at("/spellings/0/resolution").stringValue()).isEqualTo("curated-name");
        assertThat(supplier.at("/owners/0/parent").stringValue()).isEqualTo("Microsoft Corporation");
    }

    @Test
    void aMergedKeyIsMovedPermanently() {
        HttpResponse<String> moved = get("/api/v1/suppliers/1168494905?version=2026-11-23.1");

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("/api/v1/suppliers/microsoft?version=2026-11-23.1");
    }

    @Test
    void aNaturalPersonIsNotForSearchEngines() {
        assertThat(header(get("/api/v1/suppliers/2260000001"), "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(header(get("/api/v1/suppliers/microsoft"), "X-Robots-Tag")).isEmpty();
    }

    @Test
    void whoeverIsNotThereIsNotFound() {
        assertThat(get("/api/v1/suppliers/nobody").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/makers/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void aMakerMayBeAskedForAndAMisspeltOneIsRefused() {
        assertThat(get("/api/v1/ledger?maker=microsoft").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/ledger?maker=unknown").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/ledger?maker=microsofd").statusCode()).isEqualTo(400);
    }
}
