package org.vigienuage.web.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that no client library would send. */
class MalformedAddressTest extends ApiTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "q=%ff", "=&&="})
    void anAddressThatCannotBeDecodedIsAProblem(String query) throws IOException {
        String response = raw("GET /api/v1/ledger?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(response).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
