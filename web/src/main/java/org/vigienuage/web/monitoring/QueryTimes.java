package org.vigienuage.web.monitoring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Times every query of a figure or page under its name, such as {@code LedgerQueries.ledger}. */
final class QueryTimes implements MethodInterceptor {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1)
    };

    private final ObjectProvider<MeterRegistry> registries;

    QueryTimes(ObjectProvider<MeterRegistry> registries) {
        this.registries = registries;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        MeterRegistry registry = registries.getIfAvailable();
        if (registry == null) {
            return call.proceed();
        }
        Timer.Sample sample = Timer.start(registry);
        try {
            return call.proceed();
        } finally {
            sample.stop(Timer.builder("vigie.query")
                    .description("Time of a query, with its wait for a connection")
                    .tag("query", name(call))
                    .serviceLevelObjectives(BOUNDS)
                    .register(registry));
        }
    }

    private static String name(MethodInvocation call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
    }
}
