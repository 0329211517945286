package org.vigienuage.ingest.fetch;

/** How a resource is packed. */
enum FileFormat {
    ZIP(".zip"),
    JSON(".json");

    private final String extension;

    FileFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }
}
