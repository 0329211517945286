package org.vigienuage.web.api;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API for programs, written by hand and checked against the controllers by a test. */
@RestController
class OpenApiController {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Resource document = new ClassPathResource("openapi.json", OpenApiController.class);

    @GetMapping("/api/openapi.json")
    ResponseEntity<Resource> openApi() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(document);
    }
}
