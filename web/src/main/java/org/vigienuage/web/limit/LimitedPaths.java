package org.vigienuage.web.limit;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What costs work to answer is counted; styles, scripts and other files that only lie there are not. */
@Configuration(proxyBeanMethods = false)
class LimitedPaths implements WebMvcConfigurer {

    private final RateLimit limit;

    LimitedPaths(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limit)
                .addPathPatterns("/api/**", "/oembed", "/sitemap*", "/dcat.jsonld", "/fr/**", "/en/**");
    }
}
