package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

/**
 * What a recommendation needs to know of an organization.
 *
 * @param prefecture JIS X 0401 code
 * @param employeeBand the band of its size, such as {@code EMPLOYEES_6_20}; bands may come that this release does not
 *     know
 */
public record OrganizationFacts(String prefecture, String employeeBand) {

    public OrganizationFacts {
        requireNonNull(prefecture, "prefecture");
        requireNonNull(employeeBand, "employeeBand");
    }
}
