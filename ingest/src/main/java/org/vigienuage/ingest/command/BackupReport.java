package org.vigienuage.ingest.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.backup.Backup;
import org.vigienuage.ingest.backup.BackupException;
import org.vigienuage.ingest.backup.Restoration;
import org.vigienuage.ingest.progress.StoppedException;

/** {@code backup} and {@code restore}, while nothing is being ingested, and what came of it. */
@Component
class BackupReport {

    private final Backup backup;
    private final Restoration restoration;
    private final DataSource dataSource;
    private final Console console;

    BackupReport(Backup backup, Restoration restoration, DataSource dataSource, Console console) {
        this.backup = backup;
        this.restoration = restoration;
        this.dataSource = dataSource;
        this.console = console;
    }

    ExitCode backUp(Path place) throws IOException {
        return alone("backup.stopped", () -> {
            var written = backup.write(place);
            console.say(
                    "backup.written",
                    written.file(),
                    version(written.version()),
                    written.rows(),
                    written.files(),
                    BigDecimal.valueOf(written.bytes()).movePointLeft(6));
        });
    }

    ExitCode restore(Path file, boolean replace) throws IOException {
        return alone("restore.stopped", () -> {
            var restored = restoration.restore(file, replace);
            console.say(
                    "restore.done",
                    version(restored.version()),
                    String.valueOf(restored.contentHash()),
                    restored.rows(),
                    restored.files());
        });
    }

    private ExitCode alone(String stoppedKey, Work work) throws IOException {
        try (var lock = IngestLock.tryTake(dataSource).orElse(null)) {
            if (lock == null) {
                console.complain("ingest.busy");
                return ExitCode.BUSY;
            }
            work.run();
            return ExitCode.OK;
        } catch (StoppedException stopped) {
            console.complain(stoppedKey);
            return ExitCode.FAILURE;
        } catch (BackupException explained) {
            var reason = explained.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            console.complain("backup." + reason, explained.part());
            return ExitCode.FAILURE;
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private String version(@org.jspecify.annotations.Nullable String name) {
        return name == null ? console.messages().text("backup.no-version") : name;
    }

    private interface Work {
        void run() throws IOException;
    }
}
