package org.vigienuage.web.monitoring;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many explorers are open: each keeps memory until it is closed or left alone. */
@Component
class ExplorerSessions implements VaadinServiceInitListener, MeterBinder {

    private final AtomicInteger live = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> live.incrementAndGet());
        event.getSource().addSessionDestroyListener(ended -> live.decrementAndGet());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("vigie.explorer.sessions", live::get)
                .description("Explorers that are open")
                .register(registry);
    }
}
