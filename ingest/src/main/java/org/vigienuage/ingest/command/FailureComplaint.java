package org.vigienuage.ingest.command;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one line that the program failed; the log has the rest. */
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
        console.complain("failure", reason(failure));
        return ExitCode.FAILURE.number();
    }

    /** The innermost message: the outer ones only say which component was at work. */
    static String reason(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        var message = innermost.getMessage();
        return message == null ? innermost.getClass().getSimpleName() : message.strip();
    }
}
