package org.vigienuage.web.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The releases over HTTP: a list of versions, the manifest of each, and every file as it lies in its folder. */
@RestController
@CrossOrigin(exposedHeaders = {HttpHeaders.ETAG, HttpHeaders.CONTENT_RANGE, HttpHeaders.CONTENT_LENGTH})
class ReleaseController {

    private final Releases releases;

    ReleaseController(Releases releases) {
        this.releases = releases;
    }

    record Listed(String version, String publishedAt, String contentHash, String href, int files, long bytes) {}

    record Listing(List<Listed> releases) {}

    @GetMapping({Releases.ADDRESS, Releases.ADDRESS + "/"})
    ResponseEntity<Listing> list() {
        List<Listed> listed = releases.list().stream()
                .map(release -> new Listed(
                        release.version(),
                        release.publishedAt().toInstant().toString(),
                        release.contentHash(),
                        release.address(""),
                        release.files().size(),
                        release.bytes()))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(new Listing(listed));
    }

    @GetMapping({Releases.ADDRESS + "/{version}", Releases.ADDRESS + "/{version}/"})
    ResponseEntity<Resource> manifest(@PathVariable String version) {
        return file(version, Releases.MANIFEST);
    }

    /** Ranges and conditions are answered by Spring, which does so for every resource with a tag. */
    @GetMapping(Releases.ADDRESS + "/{version}/{file}")
    ResponseEntity<Resource> file(@PathVariable String version, @PathVariable String file) {
        Optional<Release> release = releases.of(version);
        return release.flatMap(found -> releases.find(found, file))
                .map(path -> answer(release.orElseThrow(), file, path))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A part of a table lies in folders of the release; only what the manifest names is answered. */
    @GetMapping(Releases.ADDRESS + "/{version}/{folder}/{*rest}")
    ResponseEntity<Resource> part(
            @PathVariable String version, @PathVariable String folder, @PathVariable String rest) {
        return file(version, folder + rest);
    }

    private static ResponseEntity<Resource> answer(Release release, String name, Path path) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(mediaType(release, name))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(release, name))
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
        // The two lists tell of no hash of their own; they are of one version, which never changes.
        return answer.eTag(release.file(name)
                        .map(ReleaseFile::sha256)
                        .orElse(release.contentHash() + "-" + release.version() + "-" + name))
                .body(new FileSystemResource(path));
    }

    /** Data is kept under its name; what is about it is read at once. */
    private static String disposition(Release release, String name) {
        boolean isData = release.file(name).map(ReleaseFile::table).isPresent();
        return (isData ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name.replace('/', '_'))
                .build()
                .toString();
    }

    private static MediaType mediaType(Release release, String name) {
        MediaType type = release.file(name)
                .map(file -> MediaType.parseMediaType(file.mediaType()))
                .orElse(name.endsWith(".json") ? MediaType.APPLICATION_JSON : MediaType.TEXT_PLAIN);
        return type.getType().equals("text") ? new MediaType(type, UTF_8) : type;
    }
}
