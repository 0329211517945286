package org.vigienuage.ingest.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.vigienuage.ingest.classify.Classification;
import org.vigienuage.ingest.harmonize.SqlScriptException;
import org.vigienuage.ingest.harmonize.SqlScripts;
import org.vigienuage.ingest.maker.MakerAttribution;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.ingest.source.DeclarationLoader;

/**
 * {@code publishJob}: loadDeclarations → (nothing new: end) → harmonize → classify → publishMart → settleMart. Each step
 * but the last is one transaction, so a job that was killed is simply run again: what is new is derived, and what changed
 * stays noted until it is published.
 */
@Configuration(proxyBeanMethods = false)
class PublishJobConfiguration {

    private static final String SAME = "SAME";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final DataSource dataSource;
    private final DSLContext database;
    private final ResourcePatternResolver resources;
    private final Clock clock;
    private final Progress progress;
    private final StopSignal stop;

    PublishJobConfiguration(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            DSLContext database,
            ResourcePatternResolver resources,
            Clock clock,
            Progress progress,
            StopSignal stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.database = database;
        this.resources = resources;
        this.clock = clock;
        this.progress = progress;
        this.stop = stop;
    }

    @Bean
    Job publishJob(
            @Qualifier("loadDeclarations") Step loadDeclarations,
            @Qualifier("harmonize") Step harmonize,
            @Qualifier("classify") Step classify,
            @Qualifier("publishMart") Step publishMart,
            @Qualifier("settleMart") Step settleMart,
            PublicationInput input) {
        JobExecutionDecider isAnythingNew = (job, step) -> new FlowExecutionStatus(isPublished(input) ? SAME : "NEW");
        return new JobBuilder("publishJob", repository)
                .start(loadDeclarations)
                .next(isAnythingNew)
                .on(SAME)
                .end()
                .from(isAnythingNew)
                .on("NEW")
                .to(harmonize)
                .next(classify)
                .next(publishMart)
                .next(settleMart)
                .end()
                .build();
    }

    @Bean
    Step loadDeclarations(DeclarationLoader declarations) {
        return step("loadDeclarations", declarations::load);
    }

    @Bean
    Step harmonize(PublicationInput input) throws IOException {
        var scripts = SqlScripts.in("db/transform", resources, clock);
        return step("harmonize", connection -> {
            input.tellProgram(connection);
            scripts.run(connection, Activity.HARMONIZING, progress, stop);
        });
    }

    @Bean
    Step classify(DeclarationLoader declarations) {
        return step("classify", connection -> {
            new Classification(declarations.rules(), database, progress, stop).run(connection);
            new MakerAttribution(declarations.makers(), database).run(connection);
        });
    }

    @Bean
    Step publishMart(PublicationInput input, Acknowledgement acknowledgement) throws IOException {
        var scripts = SqlScripts.in("db/publish", resources, clock);
        return step("publishMart", connection -> {
            acknowledgement.tell(connection);
            try {
                scripts.run(connection, Activity.PUBLISHING, progress, stop);
            } catch (SqlScriptException failed) {
                throw RefusedPublication.findIn(failed)
                        .<Exception>map(refused -> refused)
                        .orElse(failed);
            }
            input.recordPublished();
        });
    }

    @Bean
    Step settleMart() {
        return new StepBuilder("settleMart", repository)
                .tasklet(new SettleTasklet(dataSource), transactions)
                .build();
    }

    @Bean
    DeclarationLoader declarationLoader() {
        return new DeclarationLoader(resources, database);
    }

    @Bean
    Acknowledgement acknowledgement() {
        return new Acknowledgement();
    }

    @Bean
    PublicationInput publicationInput() {
        return new PublicationInput(new ProgramFiles(resources), database, clock);
    }

    private Step step(String name, ConnectionTasklet.Work work) {
        return new StepBuilder(name, repository)
                .tasklet(new ConnectionTasklet(dataSource, work), transactions)
                .build();
    }

    private static boolean isPublished(PublicationInput input) {
        try {
            return input.isPublished();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
