package org.vigienuage.ingest.fetch;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;

/** Puts the fetch together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogueProperties.class)
class FetchConfiguration {

    @Bean
    StallGuard stallGuard(CatalogueProperties settings) {
        return new StallGuard(settings.stallTimeout());
    }

    @Bean
    HttpClient fetchClient(CatalogueProperties settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    @Bean
    SeaoFetch seaoFetch(
            CatalogueProperties settings,
            HttpClient fetchClient,
            StallGuard stallGuard,
            DSLContext database,
            Clock clock,
            Progress progress,
            StopSignal stop,
            @Value("${vigie.home}") Path home) {
        var pace = new Pace(clock, Thread::sleep);
        var backOff = new BackOff(settings.firstBackOff(), settings.longestWait(), clock, RandomGenerator.getDefault());
        var allowed = new AllowedAddresses(settings.url(), settings.hosts());
        var client = new PoliteClient(fetchClient, allowed, pace, settings.requestTimeout(), settings.userAgent());
        var receiver = new BodyReceiver(stallGuard, progress, settings.maximumBytes());
        var request = new FileRequest(client, receiver, backOff, settings.downloadDelay());
        return new SeaoFetch(
                new CatalogueRequest(client, settings, backOff, pace, stop),
                new Downloader(request, backOff, pace, settings.attempts(), stop, home.resolve("downloads")),
                new DownloadLedger(database, clock),
                progress,
                stop);
    }
}
