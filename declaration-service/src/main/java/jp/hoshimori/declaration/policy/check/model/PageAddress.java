package jp.hoshimori.declaration.policy.check.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page on the web, in one canonical spelling.
 *
 * @param secure whether it is read over TLS
 * @param host in ASCII and lower case, without a trailing dot; an IPv6 address without brackets
 * @param port the port, also where the address names none
 * @param target path and query, in ASCII
 */
public record PageAddress(boolean secure, String host, int port, String target) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_HOST = 253;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LARGEST_PORT = 65_535;

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(.*)@)?(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]]+)(?::([0-9]{1,5}))?");
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    /** What browsers and resolvers take for an IPv4 address: 127.1, 0x7f.0.0.1, 017700000001, 2130706433. */
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

    private static final Pattern DOTTED =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");

    /**
     * The address that somebody wrote.
     *
     * @throws RefusedAddressException when it is no web address, names a user, or hides a number as a name
     */
    public static PageAddress parse(String written) throws RefusedAddressException {
        return of(uri(written.strip()));
    }

    /**
     * The address that a redirect from here leads to.
     *
     * @throws RefusedAddressException as {@link #parse}
     */
    public PageAddress redirected(String location) throws RefusedAddressException {
        return of(uri(url()).resolve(uri(location)));
    }

    /** The address as it is written. */
    public String url() {
        String written = host.contains(":") ? "[" + host + "]" : host;
        String explicit = port == (secure ? HTTPS : HTTP) ? "" : ":" + port;
        return (secure ? "https://" : "http://") + written + explicit + target;
    }

    /** Whether the port is one that pages are public on. */
    public boolean hasUsualPort() {
        return port == HTTP || port == HTTPS;
    }

    /** Whether the host is an address and not a name. */
    public boolean isNumeric() {
        return host.contains(":") || DOTTED.matcher(host).matches();
    }

    private static PageAddress of(URI uri) throws RefusedAddressException {
        boolean secure = secure(uri.getScheme());
        Matcher authority = AUTHORITY.matcher(uri.getRawAuthority() == null ? "" : uri.getRawAuthority());
        if (!authority.matches()) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_MALFORMED);
        }
        if (authority.group(1) != null) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_USER_INFO);
        }
        return new PageAddress(secure, host(authority.group(2)), port(authority.group(3), secure), target(uri));
    }

    private static URI uri(String written) throws RefusedAddressException {
        try {
            if (written.length() <= LONGEST) {
                return new URI(written);
            }
        } catch (URISyntaxException malformed) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_MALFORMED);
        }
        throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_MALFORMED);
    }

    private static boolean secure(String scheme) throws RefusedAddressException {
        return switch (scheme == null ? "" : scheme.toLowerCase(Locale.ROOT)) {
            case "https" -> true;
            case "http" -> false;
            default -> throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_SCHEME);
        };
    }

    private static int port(String written, boolean secure) throws RefusedAddressException {
        int port = written == null ? (secure ? HTTPS : HTTP) : Integer.parseInt(written);
        if (port < 1 || port > LARGEST_PORT) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_PORT);
        }
        return port;
    }

    private static String host(String written) throws RefusedAddressException {
        if (written.startsWith("[")) {
            return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
        }
        String name = ascii(written);
        boolean hidden =
                NUMERIC.matcher(name).matches() && !DOTTED.matcher(name).matches();
        if (hidden || name.length() > LONGEST_HOST || !NAME.matcher(name).matches()) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_MALFORMED);
        }
        return name;
    }

    private static String ascii(String name) throws RefusedAddressException {
        try {
            String ascii = IDN.toASCII(name).toLowerCase(Locale.ROOT);
            return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        } catch (IllegalArgumentException noName) {
            throw new RefusedAddressException(AddressRefusal.POLICY_ADDRESS_MALFORMED);
        }
    }

    private static String target(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        return URI.create(target.startsWith("//") ? "/." + target : target).toASCIIString();
    }
}
