package org.vigienuage.web.api;

/** The address has the right form, but what it names is not there. */
class NoSuchThingException extends RuntimeException {

    private final String name;

    NoSuchThingException(String name) {
        super(name);
        this.name = name;
    }

    String name() {
        return name;
    }
}
