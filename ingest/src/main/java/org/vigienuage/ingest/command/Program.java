package org.vigienuage.ingest.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.classify.Scope;
import org.vigienuage.ingest.fetch.FetchPeriod;

/** What the commands ask for, apart from how it is started. */
interface Program {

    ExitCode ingestBundled(boolean onlyIfEmpty, Optional<String> acknowledgement) throws IOException;

    ExitCode ingestFiles(List<Path> paths, Optional<String> acknowledgement) throws IOException;

    ExitCode ingestSeao(FetchPeriod period, boolean dryRun, Optional<String> acknowledgement) throws IOException;

    ExitCode ingestCsv(String declaration, List<Path> files, boolean dryRun, Optional<String> acknowledgement)
            throws IOException;

    ExitCode work() throws IOException;

    ExitCode status(boolean json) throws IOException;

    ExitCode reportCard(boolean csv) throws IOException;

    ExitCode reportCoverage(Scope scope, int limit) throws IOException;

    ExitCode proposeMerges(BigDecimal leastSimilarity, int limit, @Nullable Path csv) throws IOException;

    ExitCode release(Optional<String> version, boolean all) throws IOException;

    ExitCode backUp(Path place) throws IOException;

    ExitCode restore(Path file, boolean replace) throws IOException;
}
