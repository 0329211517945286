package org.vigienuage.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Who calls, as far as an address tells. One house has a whole network of IPv6 addresses and may take another for each call, so all of a
 * network of 64 bits are one caller.
 */
record Caller(String network) {

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int NETWORK_BYTES = 8;

    static Caller at(String address) {
        String bare = address.replaceFirst("^\\[", "").replaceFirst("%.*$", "").replaceFirst("]$", "");
        if (!IPV6.matcher(bare).matches()) {
            return new Caller(bare);
        }
        try {
            // A number is never looked up.
            InetAddress parsed = InetAddress.getByName(bare);
            return parsed instanceof Inet6Address
                    ? new Caller(HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) + "/64")
                    : new Caller(parsed.getHostAddress());
        } catch (UnknownHostException e) {
            return new Caller(bare);
        }
    }
}
