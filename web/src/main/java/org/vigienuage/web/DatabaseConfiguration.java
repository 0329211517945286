package org.vigienuage.web;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.vigienuage.database.Database;
import org.vigienuage.database.DatabaseSettings;

/** Connects as the role that may only read the mart, to the embedded PostgreSQL or to the one that is configured. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Closed after the data source, which depends on it: then the last program out stops the server. */
    @Bean(destroyMethod = "close")
    Database database(Environment environment) {
        return Database.open(
                DatabaseSettings.of(
                        environment.getProperty("vigie.home"),
                        environment.getProperty("spring.datasource.url"),
                        environment.getProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password")),
                "vigie-web");
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
