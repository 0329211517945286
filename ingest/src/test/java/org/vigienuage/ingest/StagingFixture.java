package org.vigienuage.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.vigienuage.ingest.csv.Declaration;
import org.vigienuage.ingest.csv.DeclarationStore;
import org.vigienuage.ingest.file.FileRegistration;
import org.vigienuage.ingest.file.InputFile;
import org.vigienuage.ingest.file.InputFiles;
import org.vigienuage.ingest.file.RegistrationProgress;
import org.vigienuage.ingest.file.RegistrationSummary;
import org.vigienuage.ingest.file.StagingProgress;
import org.vigienuage.testing.TestDatabase;

/** Registers and stages files as the program does, on a database of its own. */
public final class StagingFixture implements AutoCloseable {

    private static final AtomicLong RUNS = new AtomicLong();

    private final ConfigurableApplicationContext context;
    private final Path home;

    private StagingFixture(ConfigurableApplicationContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    public static StagingFixture in(Path home) {
        return in(home, StagingProgress.NONE);
    }

    public static StagingFixture in(Path home, StagingProgress progress) {
        return on(TestDatabase.create().ownerProperties(), home, progress);
    }

    /** On a database that somebody else started. */
    public static StagingFixture on(Map<String, String> database, Path home, StagingProgress progress) {
        Map<String, Object> properties = new HashMap<>(database);
        properties.put("vigie.home", home.toString());
        properties.put("spring.batch.job.enabled", "false");
        properties.put("spring.batch.jdbc.initialize-schema", "always");
        properties.put("spring.batch.jdbc.table-prefix", "BATCH_");
        properties.put("spring.flyway.enabled", "false");
        properties.put("logging.level.root", "warn");
        ApplicationContextInitializer<GenericApplicationContext> furnishing =
                context -> context.registerBean(StagingProgress.class, () -> progress);
        return new StagingFixture(
                new SpringApplicationBuilder(Parts.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .initializers(furnishing)
                        // As arguments, which nothing in the environment can change.
                        .run(arguments(properties)),
                home);
    }

    private static String[] arguments(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /** A file in a folder of this fixture, apart from the store. */
    public Path file(String name, byte[] content) throws IOException {
        Path file = home.resolve("input").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    public Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RegistrationSummary register(Path... paths) throws IOException {
        return register(InputFiles.under(List.of(paths)));
    }

    public RegistrationSummary register(InputFiles files) throws IOException {
        return context.getBean(FileRegistration.class).register(files.records(), RegistrationProgress.NONE);
    }

    /** Runs the jobs that stage; fails when one fails. */
    public void stage() {
        for (String name : List.of("seaoXmlJob", "seaoOcdsJob", "csvJob")) {
            JobExecution execution = run(name);
            if (execution.getStatus().isUnsuccessful()) {
                throw new IllegalStateException(
                        name, execution.getAllFailureExceptions().getFirst());
            }
        }
    }

    public JobExecution run(String job) {
        try {
            return context.getBean(JobOperator.class)
                    .start(
                            context.getBean(job, Job.class),
                            new JobParametersBuilder()
                                    .addLong("run", RUNS.incrementAndGet())
                                    .toJobParameters());
        } catch (org.springframework.batch.core.job.JobExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registers a file by its declaration, and stages it. */
    public void loadDeclared(Declaration declaration, String name, byte[] content) throws IOException {
        context.getBean(DeclarationStore.class).keep(declaration);
        InputFile file = InputFile.declared(name, () -> new ByteArrayInputStream(content), declaration.id());
        context.getBean(FileRegistration.class).register(List.of(file), RegistrationProgress.NONE);
        stage();
    }

    /** Asks a running job to stop, as Ctrl-C does. */
    public void stop(String job) {
        for (JobExecution execution : context.getBean(JobRepository.class).findRunningJobExecutions(job)) {
            try {
                context.getBean(JobOperator.class).stop(execution);
            } catch (org.springframework.batch.core.launch.JobExecutionNotRunningException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Registers and stages one file. */
    public void load(String name, String content) throws IOException {
        register(file(name, content));
        stage();
    }

    /** Forgets every file, for the next test. */
    public void clear() {
        database().execute("truncate source.source_file, source.archive_member restart identity cascade");
    }

    /** State and message of the only file. */
    public String state() {
        return list("select concat_ws(': ', state, message) from source.source_file")
                .getFirst();
    }

    public DSLContext database() {
        return context.getBean(DSLContext.class);
    }

    /** The first column of each row, as text. */
    public List<String> list(String sql) {
        return database().fetch(sql).map(row -> String.valueOf(row.get(0)));
    }

    public long count(String table) {
        return database().fetchSingle("select count(*) from " + table).get(0, Long.class);
    }

    /** Issues as {@code kind field value}, in the order of records. */
    public List<String> issues() {
        return list("select concat_ws(' ', kind, field, value) from staging.data_issue order by data_issue_id");
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan({
        "org.vigienuage.ingest.file",
        "org.vigienuage.ingest.seao",
        "org.vigienuage.ingest.csv",
        "org.vigienuage.ingest.worker"
    })
    static class Parts {}
}
