package org.vigienuage.web.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigienuage.web.address.SiteAddress;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.release.Release;
import org.vigienuage.web.release.Releases;
import org.vigienuage.web.status.Status;
import org.vigienuage.web.status.StatusQueries;
import org.vigienuage.web.version.VersionReader;

/** The newest release as harvesters of catalogues want it told; not found where nothing is released yet. */
@RestController
@CrossOrigin
class CatalogueController {

    static final String DCAT = "/dcat.jsonld";
    static final String CKAN = "/ckan/package_show.json";

    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

    private final Releases releases;
    private final StatusQueries statuses;
    private final VersionReader versions;
    private final SiteAddress site;
    private final String contact;

    CatalogueController(
            Releases releases,
            StatusQueries statuses,
            VersionReader versions,
            SiteAddress site,
            @Value("${vigie.contact:}") String contact) {
        this.releases = releases;
        this.statuses = statuses;
        this.versions = versions;
        this.site = site;
        this.contact = contact.strip();
    }

    @GetMapping(DCAT)
    ResponseEntity<Object> dcat(HttpServletRequest request) {
        return answer(request, JSON_LD, listed -> new Dcat(listed).catalog());
    }

    @GetMapping(CKAN)
    ResponseEntity<Object> ckan(HttpServletRequest request) {
        return answer(request, MediaType.APPLICATION_JSON, Ckan::show);
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, MediaType type, Function<Listed, Object> words) {
        return listed(request)
                .map(listed -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(kept())
                        .body(words.apply(listed)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Addresses that were made of what the browser asked for are for that browser alone. */
    private CacheControl kept() {
        CacheControl kept = CacheControl.maxAge(Duration.ofMinutes(1));
        return site.isSet() ? kept.cachePublic() : kept.cachePrivate();
    }

    private Optional<Listed> listed(HttpServletRequest request) {
        List<Release> all = releases.list();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return versions.at(
                all.getFirst().version(),
                version -> version.map(found -> {
                    Status french = statuses.status(Language.FRENCH);
                    Status english = statuses.status(Language.ENGLISH);
                    return new Listed(
                            site.of(request),
                            all,
                            Objects.requireNonNullElse(french.coverage(), ""),
                            Objects.requireNonNullElse(english.coverage(), ""),
                            french.eras().stream()
                                    .map(Status.Era::from)
                                    .filter(Objects::nonNull)
                                    .sorted()
                                    .findFirst()
                                    .orElse(null),
                            french.eras().stream()
                                    .map(Status.Era::to)
                                    .filter(Objects::nonNull)
                                    .max(Comparator.naturalOrder())
                                    .orElse(null),
                            contact);
                }));
    }
}
