package jp.hoshimori.declaration.organization.model;

import java.util.Optional;

/**
 * What an organization says of itself beyond what the register shows; each of it optional.
 *
 * @param postalCode where it is
 * @param address where it is within the prefecture
 * @param capital its capital (資本金) in yen, 0 or more; only a corporation has one
 * @param url its web site
 */
public record OrganizationDetails(
        Optional<PostalCode> postalCode, Optional<String> address, Optional<Long> capital, Optional<WebAddress> url) {

    /** The most characters of an address. */
    public static final int LONGEST_ADDRESS = 300;

    /** Nothing said. */
    public static final OrganizationDetails NONE =
            new OrganizationDetails(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
