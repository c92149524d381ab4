package jp.hoshimori.declaration.organization.model;

import java.util.Optional;

/**
 * An organization's profile as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param name the name the organization goes by
 * @param nameKana how it is read
 * @param prefecture two digits of JIS X 0401
 * @param postalCode seven digits
 * @param address where it is within the prefecture
 * @param industry the letter of the 大分類
 * @param employeeBand how many people work there
 * @param capital in yen
 * @param url its web site
 */
public record ProfileForm(
        String name,
        String nameKana,
        String prefecture,
        String postalCode,
        String address,
        String industry,
        String employeeBand,
        Long capital,
        String url) {

    /**
     * The profile in this form.
     *
     * @throws IllegalArgumentException when the form breaks a rule; check with {@link RegistrationRules} before
     */
    public OrganizationProfile profile() {
        return new OrganizationProfile(
                new OrganizationName(name),
                Optional.ofNullable(nameKana).map(NameReading::of),
                prefecture,
                industry,
                employeeBand,
                details());
    }

    private OrganizationDetails details() {
        return new OrganizationDetails(
                Optional.ofNullable(postalCode).map(PostalCode::new),
                Optional.ofNullable(address).map(VisibleText::canonical),
                Optional.ofNullable(capital),
                Optional.ofNullable(url).map(WebAddress::new));
    }
}
