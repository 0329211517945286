package org.vigienuage.web.api;

/** The query string is longer than any question needs. */
class TooLongException extends RuntimeException {}
