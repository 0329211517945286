package org.vigienuage.ingest.command;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, in the language of the person, and where help is. */
final class UsageComplaint implements IParameterExceptionHandler {

    private final Console console;

    UsageComplaint(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        var messages = console.messages();
        var text = switch (mistake) {
            case UsageException usage -> usage.explain(messages);
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case MissingParameterException missing -> missing(missing);
            default -> invalid(mistake);
        };
        console.err().println(text);
        console.complain(
                "usage.see-help", mistake.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE.number();
    }

    private String unknown(UnmatchedArgumentException mistake) {
        var argument = mistake.getUnmatched().getFirst();
        var suggestions = mistake.getSuggestions();
        return suggestions.isEmpty()
                ? console.messages().text("usage.unknown", argument)
                : console.messages().text("usage.unknown-did-you-mean", argument, String.join(", ", suggestions));
    }

    private String missing(MissingParameterException mistake) {
        var label = mistake.getMissing().isEmpty()
                ? ""
                : mistake.getMissing().getFirst().paramLabel();
        return console.messages().text("usage.missing", label);
    }

    private String invalid(ParameterException mistake) {
        var specification = mistake.getArgSpec();
        if (specification == null || mistake.getValue() == null) {
            return String.valueOf(mistake.getMessage());
        }
        return console.messages().text("usage.invalid", mistake.getValue(), specification.paramLabel());
    }
}
