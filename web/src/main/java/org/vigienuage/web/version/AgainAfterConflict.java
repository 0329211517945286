package org.vigienuage.web.version;

import jakarta.servlet.ServletResponse;
import java.sql.SQLException;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A copy of the database cancels what is read when it must replay what the primary has cleared away. Nothing is wrong then:
 * the same reading, begun anew, sees the newer state. So it is begun anew, once, by whoever began it.
 */
final class AgainAfterConflict implements MethodInterceptor {

    private static final Logger log = LoggerFactory.getLogger(AgainAfterConflict.class);

    /** serialization_failure and deadlock_detected, which is what a conflict with recovery is told as. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        // Before the first try: a call that has proceeded cannot be taken back to its beginning.
        MethodInvocation again = ((ProxyMethodInvocation) call).invocableClone();
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            if (!isConflict(e) || !isUnanswered()) {
                throw e;
            }
            log.debug("{} is read again after a conflict with recovery", call.getMethod());
            return again.proceed();
        }
    }

    /** What is sent already cannot be taken back; what is only prepared is forgotten. */
    private static boolean isUnanswered() {
        ServletResponse response =
                RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        ? attributes.getResponse()
                        : null;
        if (response == null) {
            return true;
        }
        if (response.isCommitted()) {
            return false;
        }
        response.resetBuffer();
        return true;
    }

    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && CONFLICTS.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
