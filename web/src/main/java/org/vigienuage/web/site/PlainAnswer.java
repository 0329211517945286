package org.vigienuage.web.site;

/** What there is at an address. */
public sealed interface PlainAnswer {

    /** A page. */
    record Found(PlainPage page) implements PlainAnswer {}

    /** The thing has another address now, from the root of the site. */
    record Moved(String address) implements PlainAnswer {}

    /**
     * The thing was published once and is not any more.
     *
     * @param note why, in words
     * @param last where it can still be read
     */
    record Gone(String note, Block.Link last) implements PlainAnswer {}

    /** Nothing is published yet at all. */
    record Empty() implements PlainAnswer {}

    /** Nothing. */
    record Missing() implements PlainAnswer {}
}
