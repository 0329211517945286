package org.vigienuage.web.site;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.download.Downloads;
import org.vigienuage.web.download.Offer;
import org.vigienuage.web.download.Subject;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.table.FileFormat;

/** The files in which what a page shows can be taken away. */
@Component
class Files {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private final Downloads downloads;

    Files(Downloads downloads) {
        this.downloads = downloads;
    }

    /** The files of a page, each at the address of the page with another ending; none where it is not about awards. */
    List<Block.Download> of(PlainRequest request, Place place, @Nullable String key) {
        return Cut.of(request.filter(), place, key)
                .map(cut -> offered(request, place, key, cut))
                .orElse(List.of());
    }

    private List<Block.Download> offered(PlainRequest request, Place place, @Nullable String key, Cut cut) {
        Edition edition = request.edition();
        List<Block.Download> files = new ArrayList<>();
        for (Offer offer : downloads.offers(subject(cut), cut.filter(), edition.language())) {
            String option = offer.format().option();
            if (offer.isHeld() && !option.startsWith("bom")) {
                String[] options = option.isEmpty() ? new String[0] : option.split("=", 2);
                String extension = offer.format().extension();
                files.add(new Block.Download(
                        option.isEmpty() ? extension.toUpperCase(Locale.ROOT) : edition.text("plain.file.excel"),
                        request.links().twin(place, key, "." + extension, request.filter(), options),
                        told(edition, offer)));
            }
        }
        return files;
    }

    /** « 41 lignes, 2 ko ». */
    private static String told(Edition edition, Offer offer) {
        return edition.text(
                "plain.file.size", edition.counted("plain.file.rows", offer.rows()), size(edition, offer.bytes()));
    }

    static String size(Edition edition, long bytes) {
        if (bytes < KILO) {
            return edition.text("release.bytes", edition.format().count(bytes));
        }
        return bytes < MEGA
                ? edition.text("release.kilobytes", edition.format().count((bytes + KILO / 2) / KILO))
                : edition.text(
                        "release.megabytes",
                        edition.format()
                                .plain(BigDecimal.valueOf(bytes)
                                        .movePointLeft(6)
                                        .setScale(1, RoundingMode.HALF_UP)));
    }

    String filename(Cut cut, FileFormat format) {
        return downloads.filename(subject(cut), cut.filter(), format);
    }

    void write(PlainRequest request, Cut cut, FileFormat format, OutputStream stream) throws IOException {
        downloads.write(subject(cut), cut.filter(), format, request.edition().language(), stream);
    }

    private static Subject subject(Cut cut) {
        return cut.figure() == null ? Subject.Contracts.LARGEST_FIRST : new Subject.Aggregates(cut.figure());
    }
}
