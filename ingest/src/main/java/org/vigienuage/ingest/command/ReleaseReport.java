package org.vigienuage.ingest.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.ingest.progress.StoppedException;
import org.vigienuage.ingest.release.ReleaseException;
import org.vigienuage.ingest.release.Releases;

/** {@code release}, and the end of an ingest: the files of versions, written or checked, and what came of it. */
@Component
class ReleaseReport {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseReport.class);

    private final Releases releases;
    private final DataSource dataSource;
    private final StopSignal stop;
    private final Console console;

    ReleaseReport(Releases releases, DataSource dataSource, StopSignal stop, Console console) {
        this.releases = releases;
        this.dataSource = dataSource;
        this.stop = stop;
        this.console = console;
    }

    /** One version by its name, or the latest, or all of them, while nothing is being published. */
    ExitCode run(Optional<String> version, boolean all) throws IOException {
        try (var lock = IngestLock.tryTake(dataSource).orElse(null)) {
            if (lock == null) {
                console.complain("ingest.busy");
                return ExitCode.BUSY;
            }
            var versions = releases.versions();
            if (versions.isEmpty()) {
                console.complain("status.nothing");
                return ExitCode.FAILURE;
            }
            if (version.isPresent() && !versions.contains(version.get())) {
                console.complain("release.no-version", version.get(), String.join(", ", versions));
                return ExitCode.USAGE;
            }
            return releaseEach(all ? versions : List.of(version.orElseGet(versions::getLast)));
        } catch (StoppedException stopped) {
            console.complain("release.stopped");
            return ExitCode.FAILURE;
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    /**
     * The release of what is published, unless it is there already. To be called under the lock of an ingest, after the
     * publication, which it never undoes.
     *
     * @return whether the release is there
     */
    boolean releasePublished() {
        var versions = releases.versions();
        if (versions.isEmpty() || releases.isReleased(versions.getLast())) {
            return true;
        }
        return release(versions.getLast());
    }

    private ExitCode releaseEach(List<String> versions) {
        var isSound = true;
        for (var version : versions) {
            stop.check();
            isSound &= release(version);
        }
        return isSound ? ExitCode.OK : ExitCode.FAILURE;
    }

    private boolean release(String version) {
        try {
            var result = releases.release(version).orElseThrow();
            if (!result.damaged().isEmpty()) {
                console.complain(
                        "release.damaged", version, String.join(", ", result.damaged()), result.folder(), version);
                return false;
            }
            console.say(result.isNew() ? "release.written" : "release.checked", version, result.folder());
            return true;
        } catch (ReleaseException failed) {
            LOG.error("The release of version {} failed", version, failed);
            console.complain("release.failed", version, FailureComplaint.reason(failed), version);
            return false;
        }
    }
}
