package org.vigienuage.web;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.vigienuage.database.Database;
import org.vigienuage.database.DatabaseSettings;
import org.vigienuage.database.UnusableDatabaseException;

/**
 * Connects as the role that may only read the mart, to the embedded PostgreSQL or to the one that is configured. The web
 * may have a login of its own ({@code VIGIE_WEB_DATASOURCE_URL} and so on), to a copy of what the ingest program writes.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    /** Closed after the data source, which depends on it: then the last program out stops the server. */
    @Bean(destroyMethod = "close")
    Database database(Environment environment) {
        boolean own = !environment.getProperty("vigie.web.datasource.url", "").isBlank();
        String prefix = own ? "vigie.web.datasource." : "spring.datasource.";
        Database database = Database.open(
                DatabaseSettings.of(
                        environment.getProperty("vigie.home"),
                        environment.getProperty(prefix + "url"),
                        environment.getProperty(prefix + "username"),
                        environment.getProperty(prefix + "password")),
                "vigie-web");
        try {
            database.checkReader();
        } catch (UnusableDatabaseException e) {
            if (e.reason() != UnusableDatabaseException.Reason.UNREACHABLE) {
                throw e;
            }
            // It may come back: until then every page says that it is not available.
            log.warn(e.getMessage());
        }
        return database;
    }

    @Bean
    HikariDataSource dataSource(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database.readers());
        // While the database is away, who asks is told so rather than kept waiting.
        pool.setConnectionTimeout(10_000);
        pool.setPoolName("web");
        pool.setMaximumPoolSize(16);
        pool.setReadOnly(true);
        // No page or answer is worth more of a database that everybody shares.
        pool.setConnectionInitSql("SET statement_timeout = '10s'");
        return pool;
    }
}
