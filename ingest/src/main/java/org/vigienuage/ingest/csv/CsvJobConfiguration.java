package org.vigienuage.ingest.csv;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.vigienuage.ingest.file.SourceFileKind;
import org.vigienuage.ingest.file.StagingJobConfiguration;

/** Stages the CSV files of declared sources. */
@Configuration(proxyBeanMethods = false)
class CsvJobConfiguration {

    @Bean
    Job csvJob(StagingJobConfiguration staging, @Qualifier("stageCsvFiles") Step stageCsvFiles) {
        return staging.job("csvJob", SourceFileKind.Era.CSV, stageCsvFiles);
    }

    @Bean
    Step stageCsvFiles(StagingJobConfiguration staging, DeclarationStore declarations) {
        return staging.step("stageCsvFiles", SourceFileKind.Era.CSV, new CsvFileReader(declarations::of));
    }

    @Bean
    DeclarationStore declarationStore(DSLContext database) {
        return new DeclarationStore(database);
    }

    @Bean
    BundledDeclarations bundledDeclarations(ResourcePatternResolver resources) {
        return new BundledDeclarations(resources);
    }

    @Bean
    CsvTrial csvTrial(DataSource dataSource, DSLContext database, PlatformTransactionManager transactions) {
        return new CsvTrial(dataSource, database, transactions);
    }
}
