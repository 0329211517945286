package org.vigienuage.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.vigienuage.database.UnusableDatabaseException;

/** A database that cannot be used is said in words when the program starts, and not as a stack of calls. */
class DatabaseFailure extends AbstractFailureAnalyzer<UnusableDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableDatabaseException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "The settings are VIGIE_WEB_DATASOURCE_URL, …_USERNAME and …_PASSWORD, else SPRING_DATASOURCE_URL,"
                        + " …_USERNAME and …_PASSWORD.",
                cause);
    }
}
