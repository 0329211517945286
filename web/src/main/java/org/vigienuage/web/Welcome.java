package org.vigienuage.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the terminal where the dashboard is, once it can be visited. */
@Component
class Welcome {

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.printf(
                    "%n  Vigie-nuage: http://localhost:%d/%n  Ctrl-C stops it.%n%n",
                    context.getWebServer().getPort());
        }
    }
}
