package jp.hoshimori.declaration.site.model;

import java.util.Optional;
import jp.hoshimori.declaration.organization.model.OrganizationName;

/**
 * What an organization says of a site.
 *
 * @param name what it is called
 * @param prefecture two digits of JIS X 0401
 * @param address where it is within the prefecture; empty when it was not given
 * @param employeeBand how many people work there
 */
public record SiteDescription(
        OrganizationName name, String prefecture, Optional<String> address, String employeeBand) {}
