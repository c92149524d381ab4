package jp.hoshimori.declaration.policy.check.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells public addresses of the internet from all others (IANA's registries of special-purpose addresses): loopback,
 * private and link-local networks, multicast, documentation, and whatever carries an IPv4 address inside an IPv6 one.
 */
public final class AddressGuard {

    private static final List<Range> NOT_PUBLIC_V4 = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Range::of)
            .toList();

    /** All of IPv6 that is given out; loopback, ULA, link-local, multicast, mapped addresses and NAT64 lie outside. */
    private static final Range GLOBAL_V6 = Range.of("2000::/3");

    /** Protocol assignments with Teredo, documentation, 6to4, AS112, documentation. */
    private static final List<Range> NOT_PUBLIC_V6 = Stream.of(
                    "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
            .map(Range::of)
            .toList();

    private AddressGuard() {}

    /** Whether anyone on the internet could mean this address, and nobody's inner network is behind it. */
    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? NOT_PUBLIC_V4.stream().noneMatch(range -> range.contains(bytes))
                : GLOBAL_V6.contains(bytes) && NOT_PUBLIC_V6.stream().noneMatch(range -> range.contains(bytes));
    }

    private record Range(byte[] prefix, int bits) {

        static Range of(String written) {
            String[] parts = written.split("/");
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException noLiteral) {
                throw new IllegalArgumentException(written, noLiteral);
            }
        }

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
