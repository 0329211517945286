package org.vigienuage.web.monitoring;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Health and metrics never stand beside pages: one port for both is refused. */
@Component
class ManagementPort {

    ManagementPort(@Value("${management.server.port}") int management, @Value("${server.port:8080}") int pages) {
        if (management > 0 && management == pages) {
            throw new IllegalArgumentException("VIGIE_MANAGEMENT_PORT and SERVER_PORT are both " + pages
                    + ": metrics would be public. Choose another VIGIE_MANAGEMENT_PORT.");
        }
    }
}
