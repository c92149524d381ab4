package jp.hoshimori.declaration.organization.model;

import java.util.Optional;

/**
 * What an organization says of itself.
 *
 * @param name the name it goes by
 * @param kana how the name is read, in katakana; empty when it was not given
 * @param prefecture two digits of JIS X 0401
 * @param industry the letter of the 大分類 of the Japan Standard Industrial Classification
 * @param employeeBand how many people work there
 * @param details the rest
 */
public record OrganizationProfile(
        OrganizationName name,
        Optional<OrganizationName> kana,
        String prefecture,
        String industry,
        String employeeBand,
        OrganizationDetails details) {

    /** A profile of what is always asked for. */
    public OrganizationProfile(
            OrganizationName name,
            Optional<OrganizationName> kana,
            String prefecture,
            String industry,
            String employeeBand) {
        this(name, kana, prefecture, industry, employeeBand, OrganizationDetails.NONE);
    }
}
