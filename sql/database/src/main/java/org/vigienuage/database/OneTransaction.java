package org.vigienuage.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;

/** The transaction of a connection for somebody who would end it, or close the connection: that stays with its owner. */
final class OneTransaction {

    private static final Set<String> NOT_THEIRS =
            Set.of("commit", "rollback", "close", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private final Connection connection;

    OneTransaction(Connection connection) {
        this.connection = connection;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> shared());
    }

    private Connection shared() {
        return proxy(
                Connection.class,
                (method, arguments) ->
                        NOT_THEIRS.contains(method.getName()) ? null : method.invoke(connection, arguments));
    }

    private interface Answer {
        @org.jspecify.annotations.Nullable
        Object to(java.lang.reflect.Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                OneTransaction.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return answer.to(method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
