package org.vigienuage.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The address without a path leads to the French front page, whatever the browser prefers: a shared link shows everybody
 * the same.
 */
@Configuration(proxyBeanMethods = false)
class EntranceConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/fr/");
        registry.addRedirectViewController("/fr", "/fr/");
        registry.addRedirectViewController("/en", "/en/");
    }
}
