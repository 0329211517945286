package org.vigienuage.ingest.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that make no sense together, with the key of the message that says so. */
final class UsageException extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    UsageException(CommandLine command, String key, Object... values) {
        super(command, key);
        this.key = key;
        this.values = values;
    }

    String explain(Messages messages) {
        return messages.text(key, values);
    }
}
