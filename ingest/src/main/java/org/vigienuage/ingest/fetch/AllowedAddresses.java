package org.vigienuage.ingest.fetch;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The addresses that may be asked: a catalogue, or whoever answers in its place, must not send us anywhere it likes. */
final class AllowedAddresses {

    private final URI catalogue;
    private final List<String> hosts;

    AllowedAddresses(URI catalogue, List<String> hosts) {
        this.catalogue = catalogue;
        this.hosts = List.copyOf(hosts);
    }

    void check(URI address) throws RefusedAddressException {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        // A catalogue read over a safe line does not hand out files over an unsafe one.
        var safe = scheme.equals("https") || (scheme.equals("http") && "http".equalsIgnoreCase(catalogue.getScheme()));
        if (!safe || address.getUserInfo() != null || !isAllowed(host)) {
            throw new RefusedAddressException("fetch.address-refused", address.toString());
        }
    }

    private boolean isAllowed(String host) {
        return host.equalsIgnoreCase(catalogue.getHost())
                || hosts.stream().anyMatch(allowed -> host.equals(allowed) || host.endsWith("." + allowed));
    }

    static URI resolve(URI from, String location) throws RefusedAddressException {
        try {
            return from.resolve(URI.create(location));
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedAddressException("fetch.address-refused", location);
        }
    }

    /** An address of the catalogue; blanks and accents in it are escaped, since some are published unescaped. */
    static URI parse(String url) throws RefusedAddressException {
        try {
            return URI.create(URI.create(url.strip().replace(" ", "%20")).toASCIIString());
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedAddressException("fetch.address-refused", url);
        }
    }
}
