package org.vigienuage.web.status;

/**
 * A file that could not be read.
 *
 * @param origin container and member
 * @param message why it is in quarantine
 */
public record QuarantinedFile(String sha256, String name, String origin, long bytes, String message) {}
