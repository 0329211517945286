package org.vigienuage.ingest.command;

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
        } else {
            console.complain("failure", reason(failure));
        }
        return ExitCode.FAILURE.number();
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
