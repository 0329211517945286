package org.vigienuage.web.download;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.table.FileFormat;
import org.vigienuage.web.table.Table;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.VersionQueries;

/**
 * Any figure, of any filter, as any kind of file. A page asks {@link #offers} and shows names, rows and sizes with links to
 * their addresses; whoever sends a file asks {@link #offer} for its name and {@link #write} for its bytes. All are of the
 * version that the filter names, else of the one the caller reads, else of the latest.
 */
@Component
@OneVersion
public class Downloads {

    private static final int KEPT_SIZES = 5_000;

    private final Tables tables;
    private final Filenames filenames;
    private final VersionQueries versions;
    private final Cache<Sized, Size> sizes =
            Caffeine.newBuilder().maximumSize(KEPT_SIZES).build();

    Downloads(Tables tables, Filenames filenames, VersionQueries versions) {
        this.tables = tables;
        this.filenames = filenames;
        this.versions = versions;
    }

    /** Every kind of file, in the order of {@link FileFormat}. */
    public List<Offer> offers(Subject subject, ContractFilter filter, Language language) {
        return offers(subject, filter, language, FileFormat.values());
    }

    /** These kinds of files, in this order. */
    public List<Offer> offers(Subject subject, ContractFilter filter, Language language, FileFormat... formats) {
        pin(filter);
        Table<?> table = tables.table(subject, filter, language);
        return Arrays.stream(formats)
                .map(format -> offer(subject, filter, table, format))
                .toList();
    }

    /** One kind of file. */
    public Offer offer(Subject subject, ContractFilter filter, FileFormat format, Language language) {
        return offers(subject, filter, language, format).getFirst();
    }

    /** What a file is called. */
    public String filename(Subject subject, ContractFilter filter, FileFormat format) {
        pin(filter);
        return filenames.of(subject.key(), filter, format.extension());
    }

    /**
     * Writes the file as its rows stream. The stream stays open.
     *
     * @throws org.vigienuage.web.table.TooManyRowsException before anything is written, where a file of this kind cannot hold
     *     so many rows
     */
    public void write(Subject subject, ContractFilter filter, FileFormat format, Language language, OutputStream stream)
            throws IOException {
        pin(filter);
        format.write(tables.table(subject, filter, language), stream);
    }

    private Offer offer(Subject subject, ContractFilter filter, Table<?> table, FileFormat format) {
        boolean isHeld = format.holds(table.total());
        Size size = isHeld
                ? sizes.get(
                        new Sized(table.about().address(), format, table.language()),
                        key -> size(subject, filter, table, format))
                : new Size(0, false);
        String address = address(subject, filter, format, table.language());
        return new Offer(
                format,
                filenames.of(subject.key(), filter, format.extension()),
                address,
                table.total(),
                size.bytes(),
                size.isExact(),
                isHeld);
    }

    private Size size(Subject subject, ContractFilter filter, Table<?> table, FileFormat format) {
        try {
            return Size.of(table, format, most -> tables.first(subject, filter, table.language(), most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Subject subject, ContractFilter filter, FileFormat format, Language language) {
        String[] options = Stream.concat(
                        format.option().isEmpty()
                                ? Stream.of()
                                : Stream.of(format.option().split("=", 2)),
                        language == Language.FRENCH ? Stream.of() : Stream.of("lang", language.code()))
                .map(Objects::requireNonNull)
                .toArray(String[]::new);
        return Tables.address(subject.path() + "." + format.extension(), subject, filter, options);
    }

    private void pin(ContractFilter filter) {
        String named = filter.version();
        if (versions.pin(named).isEmpty() && named != null) {
            throw new NoSuchElementException("No version " + named);
        }
    }

    /** What a size is of; the address names the version. */
    private record Sized(String address, FileFormat format, Language language) {}
}
