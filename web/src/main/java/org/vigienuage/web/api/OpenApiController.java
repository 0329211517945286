package org.vigienuage.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API for programs, written by hand and checked against the controllers by a test. */
@RestController
class OpenApiController {

    private static final Duration KEPT = Duration.ofHours(1);

    private final byte[] document;
    private final String tag;

    OpenApiController() throws IOException {
        try (InputStream bytes = new ClassPathResource("openapi.json", OpenApiController.class).getInputStream()) {
            document = bytes.readAllBytes();
        }
        tag = "W/\"" + DigestUtils.md5DigestAsHex(document) + "\"";
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag(tag)
                .body(document);
    }
}
