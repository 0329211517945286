package org.vigienuage.ingest.command;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.vigienuage.database.Database;
import org.vigienuage.database.DatabaseSettings;
import org.vigienuage.ingest.IngestApplication;
import org.vigienuage.ingest.classify.Scope;
import org.vigienuage.ingest.fetch.FetchPeriod;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.ShownProgress;
import org.vigienuage.ingest.progress.StopSignal;

/** Starts database and application for the time of one command: help and usage errors need neither. */
final class SpringProgram implements Program {

    private static final Logger LOG = LoggerFactory.getLogger(SpringProgram.class);

    private final Console console;
    private final Map<String, Object> environment;
    private final DatabaseSettings settings;
    private final StopSignal stop = new StopSignal();

    SpringProgram(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = Map.copyOf(environment);
        this.settings = DatabaseSettings.fromEnvironment(environment);
    }

    @Override
    public ExitCode ingestBundled(boolean onlyIfEmpty, Optional<String> acknowledgement) throws IOException {
        return with(BundledIntake.class, intake -> intake.run(onlyIfEmpty, acknowledgement));
    }

    @Override
    public ExitCode ingestFiles(List<Path> paths, Optional<String> acknowledgement) throws IOException {
        return with(FilesIntake.class, intake -> intake.run(paths, acknowledgement));
    }

    @Override
    public ExitCode ingestSeao(FetchPeriod period, boolean dryRun, Optional<String> acknowledgement)
            throws IOException {
        return with(SeaoIntake.class, intake -> dryRun ? intake.list(period) : intake.run(period, acknowledgement));
    }

    @Override
    public ExitCode ingestCsv(String declaration, List<Path> files, boolean dryRun, Optional<String> acknowledgement)
            throws IOException {
        return with(CsvIntake.class, intake -> intake.run(declaration, files, dryRun, acknowledgement));
    }

    @Override
    public ExitCode work() throws IOException {
        return with(WorkerReport.class, WorkerReport::run);
    }

    @Override
    public ExitCode status(boolean json) throws IOException {
        return with(StatusReport.class, report -> report.run(json));
    }

    @Override
    public ExitCode reportCard(boolean csv) throws IOException {
        return with(ReportCard.class, card -> card.run(csv));
    }

    @Override
    public ExitCode reportCoverage(Scope scope, int limit) throws IOException {
        return with(CoverageReport.class, report -> report.run(scope, limit));
    }

    @Override
    public ExitCode proposeMerges(BigDecimal leastSimilarity, int limit, @Nullable Path csv) throws IOException {
        return with(MergeReport.class, report -> report.run(leastSimilarity, limit, csv));
    }

    @Override
    public ExitCode release(Optional<String> version, boolean all) throws IOException {
        return with(ReleaseReport.class, report -> report.run(version, all));
    }

    @Override
    public ExitCode backUp(Path place) throws IOException {
        return with(BackupReport.class, report -> report.backUp(place));
    }

    @Override
    public ExitCode restore(Path file, boolean replace) throws IOException {
        return with(BackupReport.class, report -> report.restore(file, replace));
    }

    @SuppressWarnings("try") // the shutdown is only there to be closed
    private <T> ExitCode with(Class<T> part, Use<T> use) throws IOException {
        try (var shutdown = Shutdown.stopping(stop);
                var application = start()) {
            try {
                return use.by(application.getBean(part));
            } catch (IOException | RuntimeException failure) {
                // Here, since the log ends with the application; what fails before is logged by Spring.
                LOG.error("The command failed", failure);
                throw failure;
            }
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(IngestApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                // The stop is ours to order: the work in hand ends first, then the application.
                .registerShutdownHook(false)
                .properties(Map.of(
                        "logging.file.name",
                        settings.home().resolve("log/ingest.log").toString()))
                .initializers(context -> furnish((GenericApplicationContext) context))
                .run();
    }

    private void furnish(GenericApplicationContext context) {
        Map<String, Object> properties = Map.of("vigie.home", settings.home().toString());
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new SystemEnvironmentPropertySource("given-systemEnvironment", environment));
        sources.addFirst(new MapPropertySource("vigie", properties));
        context.registerBean(Database.class, this::openDatabase);
        context.registerBean(DataSource.class, () -> pool(context.getBean(Database.class)));
        context.registerBean(Console.class, () -> console);
        context.registerBean(StopSignal.class, () -> stop);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(Progress.class, this::progress);
    }

    private Database openDatabase() {
        var database = Database.open(settings, "vigie-ingest");
        try {
            // The schema first, whatever is asked: every part of the application relies on it.
            database.migrate();
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private Progress progress() {
        var texts = console.messages().texts();
        return new ShownProgress(console.err(), texts, Clock.systemUTC(), console.terminal(), console.width());
    }

    private static HikariDataSource pool(Database database) {
        var pool = new HikariDataSource();
        pool.setDataSource(database.owner().toDataSource());
        pool.setMaximumPoolSize(8);
        // A worker whose machine is gone holds its file no longer than this.
        pool.setConnectionInitSql(
                "SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3");
        // Whoever waits longer waits for a database that is gone.
        pool.setConnectionTimeout(5000);
        return pool;
    }

    private interface Use<T> {
        ExitCode by(T part) throws IOException;
    }
}
