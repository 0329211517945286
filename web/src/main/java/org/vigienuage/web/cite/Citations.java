package org.vigienuage.web.cite;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vigienuage.web.cite.Citation.Styled;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.language.Language;

/** Writes citations, and keeps those it wrote: the same page asks for the same one all day. */
@Component
public class Citations implements MeterBinder {

    private static final int MOST = 2_000;

    private final LoadingCache<Cited, Citation> written =
            Caffeine.newBuilder().maximumSize(MOST).recordStats().build(Citations::write);

    Citations() {}

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, written, "citations");
    }

    public Citation of(Cited cited) {
        return written.get(cited);
    }

    /** The first reference of a style takes most of a second, which nobody should wait for. */
    @EventListener
    void prepare(ApplicationReadyEvent ready) {
        Thread.ofVirtual().name("first-citations").start(() -> {
            for (Language language : Language.values()) {
                LocalDate day = LocalDate.EPOCH;
                of(new Cited(language, "Vigie-nuage", "1970-01-01.1", day, "https://example.org/", day, null));
            }
        });
    }

    private static Citation write(Cited cited) {
        Edition edition = cited.edition();
        return new Citation(
                cited,
                edition.text("cite.inText", Cited.PRODUCER, edition.format().date(cited.published()), cited.version()),
                edition.text(
                        "cite.full",
                        Cited.PRODUCER,
                        edition.format().date(cited.published()),
                        cited.title(),
                        cited.version(),
                        cited.origin(),
                        cited.address(),
                        edition.format().date(cited.accessed())),
                Style.in(cited.language()).stream()
                        .map(style -> new Styled(
                                style.key(),
                                edition.text("cite.style." + style.key()),
                                StyledReference.write(cited, style)))
                        .toList());
    }
}
