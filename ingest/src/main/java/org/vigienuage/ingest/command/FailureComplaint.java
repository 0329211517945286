package org.vigienuage.ingest.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigienuage.database.UnusableDatabaseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in words that the program failed, and what to do; the log has the rest. */
final class FailureComplaint implements IExecutionExceptionHandler {

    private final Console console;

    FailureComplaint(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        if (failure instanceof ParameterException mistake) {
            return command.getParameterExceptionHandler().handleParseException(mistake, new String[0]);
        }
        if (failure instanceof CommandFailure explained) {
            console.err().println(explained.getMessage());
        } else if (unusableDatabase(failure) instanceof UnusableDatabaseException unusable) {
            console.complain(key(unusable.reason()), unusable.place(), unusable.detail());
        } else {
            console.complain("failure", reason(failure));
        }
        return ExitCode.FAILURE.number();
    }

    private static @Nullable Throwable unusableDatabase(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof UnusableDatabaseException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    static String key(UnusableDatabaseException.Reason reason) {
        return "database." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The innermost message: the outer ones only say which component was at work. */
    static String reason(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null && !(innermost instanceof CommandFailure)) {
            innermost = innermost.getCause();
        }
        var message = innermost.getMessage();
        return message == null ? innermost.getClass().getSimpleName() : message.strip();
    }
}
