package org.vigienuage.ingest.command;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vigienuage.database.UnusableDatabaseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in words that the program failed, and what to do; the log has the rest. */
final class FailureComplaint implements IExecutionExceptionHandler {

    private static final String DATABASE_DISK_FULL = "53100";
    private static final List<String> DISK_FULL =
            List.of("No space left on device", "Disk quota exceeded", "File too large");

    /** The connection broke, or the server is starting or stopping. */
    private static final List<String> DATABASE_GONE = List.of("08", "57P");

    /** So says the pool, without a state, of a connection that broke before. */
    private static final List<String> CONNECTION_GONE = List.of("Connection is closed", "Connection is not available");

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
            console.complain(key(failure), reason(failure));
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

    /** What a person can do something about is said as such. */
    private static String key(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var state = cause instanceof SQLException refused ? String.valueOf(refused.getSQLState()) : "";
            var message = String.valueOf(cause.getMessage());
            if (state.equals(DATABASE_DISK_FULL) || DISK_FULL.stream().anyMatch(message::contains)) {
                return "failure.disk-full";
            }
            if (DATABASE_GONE.stream().anyMatch(state::startsWith)
                    || (cause instanceof SQLException
                            && CONNECTION_GONE.stream().anyMatch(message::contains))) {
                return "failure.database-gone";
            }
        }
        return "failure";
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
