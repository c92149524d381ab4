package jp.hoshimori.declaration.organization.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The address of an organization's web site, shown and never visited by the service.
 *
 * @param value an absolute http or https address with a host, without user name, at most {@value #LONGEST} characters
 */
public record WebAddress(String value) {

    /** The most characters of an address. */
    public static final int LONGEST = 2000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public WebAddress {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("not a web address");
        }
    }

    /** Whether this is such an address. */
    public static boolean hasForm(String written) {
        if (written.length() > LONGEST || !VisibleText.isVisible(written)) {
            return false;
        }
        try {
            URI address = new URI(written);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
