package org.vigienuage.web.testing;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.vigienuage.testing.TestDatabase;

/** The queries as the web program has them, on a test database, without the rest of the program. */
public final class QueriesOn {

    private QueriesOn() {}

    public static <T> T get(TestDatabase database, Class<T> queries) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(TestDatabase.class, () -> database);
        context.register(Wiring.class);
        context.refresh();
        return context.getBean(queries);
    }

    /** Not marked as a configuration, or the program itself would find it in tests. */
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = "org.vigienuage.web",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Queries"))
    static class Wiring {

        @Bean
        JdbcTransactionManager transactionManager(TestDatabase database) {
            return new JdbcTransactionManager(OneConnection.of(database.web()));
        }

        @Bean
        DSLContext dsl(JdbcTransactionManager transactions) {
            var dataSource = transactions.getDataSource();
            if (dataSource == null) {
                throw new IllegalStateException("No data source");
            }
            return DSL.using(
                    new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource)),
                    SQLDialect.POSTGRES);
        }
    }
}
