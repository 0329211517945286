package org.vigienuage.ingest.file;

import java.nio.file.Path;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store and the registration. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    SourceFileStore sourceFileStore(@Value("${vigie.store:${vigie.home}/store}") Path folder) {
        return new SourceFileStore(folder);
    }

    @Bean
    FileRegistration fileRegistration(
            SourceFileStore store, DSLContext database, PlatformTransactionManager transactions) {
        return new FileRegistration(
                store, new SourceFileTable(database), new TransactionTemplate(transactions), ArchiveLimits.DEFAULT);
    }
}
