package org.vigienuage.web.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages of other sites may read the API: it has no keys, no cookies and nothing that is not public. */
@Configuration(proxyBeanMethods = false)
class OpenToAll implements WebMvcConfigurer {

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/api/**")
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD")
                .exposedHeaders(
                        HttpHeaders.ETAG,
                        HttpHeaders.LINK,
                        HttpHeaders.CONTENT_DISPOSITION,
                        HttpHeaders.RETRY_AFTER,
                        "RateLimit-Limit",
                        "RateLimit-Remaining",
                        "RateLimit-Reset");
    }
}
