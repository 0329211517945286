package org.vigienuage.ingest.fetch;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch will ask for.
 *
 * @param files resources of the wanted months, oldest first
 * @param documents names of resources that hold no contracts
 */
public record FetchPlan(List<PlannedFile> files, List<String> documents) {

    /** One resource to ask for. */
    public record PlannedFile(SeaoResource seao, boolean isKnown) {

        public String name() {
            return seao.resource().name();
        }

        public String id() {
            return seao.resource().id();
        }

        /** Size by the catalogue, null where it does not say. */
        public @Nullable Long byteCount() {
            return seao.resource().byteCount();
        }
    }

    /** Sum of the sizes that are known. */
    public long byteCount() {
        return files.stream()
                .map(PlannedFile::byteCount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
