package jp.hoshimori.declaration.site.model;

import java.util.Optional;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.organization.model.VisibleText;

/**
 * A site as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param name what it is called
 * @param prefecture two digits of JIS X 0401
 * @param address where it is within the prefecture
 * @param employeeBand how many people work there
 */
public record SiteForm(String name, String prefecture, String address, String employeeBand) {

    /**
     * The description in this form.
     *
     * @throws IllegalArgumentException when the form breaks a rule; check with {@link SiteRules} before
     */
    public SiteDescription description() {
        return new SiteDescription(
                new OrganizationName(name),
                prefecture,
                Optional.ofNullable(address).map(VisibleText::canonical),
                employeeBand);
    }
}
