package org.vigienuage.ingest.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --acknowledge}: publish although an assertion of a source does not hold, for a reason that is published too. */
final class AcknowledgeOption {

    @Option(names = "--acknowledge", paramLabel = "REASON", descriptionKey = "acknowledge")
    private @Nullable String reason;

    Optional<String> reason() {
        return Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty());
    }
}
