package org.vigienuage.ingest.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The summary of a registration while it goes on. */
final class RegistrationCount {

    private int newFiles;
    private int knownFiles;
    private int quarantined;
    private final List<String> ignored = new ArrayList<>();
    private final List<RegistrationSummary.Refusal> refused = new ArrayList<>();

    void registered(SourceFileTable.Registered file) {
        if (!file.isNew()) {
            knownFiles++;
            return;
        }
        newFiles++;
        quarantined += file.isQuarantined() ? 1 : 0;
    }

    void known(int files) {
        knownFiles += files;
    }

    void ignored(List<String> names) {
        ignored.addAll(names);
    }

    void refused(InputFile file, IOException reason) {
        refused.add(new RegistrationSummary.Refusal(file.name(), String.valueOf(reason.getMessage())));
    }

    RegistrationSummary summary() {
        return new RegistrationSummary(newFiles, knownFiles, quarantined, List.copyOf(ignored), List.copyOf(refused));
    }
}
