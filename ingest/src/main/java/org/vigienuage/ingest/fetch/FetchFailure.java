package org.vigienuage.ingest.fetch;

/** A resource that could not be had; the key names the message, the detail completes it. */
public record FetchFailure(String name, String resourceId, String key, String detail) {}
