package jp.hoshimori.declaration.organization;

import java.util.Optional;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Corporation;
import jp.hoshimori.declaration.organization.model.NameLikeness;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.OrganizationDetails;
import jp.hoshimori.declaration.organization.model.OrganizationKind;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.organization.model.OrganizationProfile;
import jp.hoshimori.declaration.organization.model.PostalCode;
import jp.hoshimori.declaration.organization.model.SoleProprietor;
import jp.hoshimori.declaration.organization.model.WebAddress;

/** Turns organizations into rows and back. */
final class OrganizationRows {

    private OrganizationRows() {}

    /** The row of a new organization. */
    static OrganizationEntity row(Organization organization) {
        OrganizationEntity row = new OrganizationEntity();
        row.id = organization.id();
        row.kind = organization.kind().name();
        row.corporateNumber =
                organization.corporateNumber().map(CorporateNumber::value).orElse(null);
        fill(row, organization.profile());
        row.registeredAt = organization.registeredAt();
        row.updatedAt = organization.registeredAt();
        row.version = organization.version();
        return row;
    }

    /** Writes a profile into a row. */
    static void fill(OrganizationEntity row, OrganizationProfile profile) {
        row.name = profile.name().value();
        row.nameKey = NameLikeness.key(row.name);
        row.nameKana = profile.kana().map(OrganizationName::value).orElse(null);
        row.prefecture = profile.prefecture();
        row.industry = profile.industry();
        row.employeeBand = profile.employeeBand();
        fill(row, profile.details());
    }

    private static void fill(OrganizationEntity row, OrganizationDetails details) {
        row.postalCode = details.postalCode().map(PostalCode::value).orElse(null);
        row.address = details.address().orElse(null);
        row.capital = details.capital().orElse(null);
        row.url = details.url().map(WebAddress::value).orElse(null);
    }

    /** The organization in a row. */
    static Organization organization(OrganizationEntity row) {
        return switch (OrganizationKind.valueOf(row.kind)) {
            case CORPORATION ->
                new Corporation(
                        row.id, new CorporateNumber(row.corporateNumber), profile(row), row.registeredAt, row.version);
            case SOLE_PROPRIETOR -> new SoleProprietor(row.id, profile(row), row.registeredAt, row.version);
        };
    }

    private static OrganizationProfile profile(OrganizationEntity row) {
        return new OrganizationProfile(
                new OrganizationName(row.name),
                Optional.ofNullable(row.nameKana).map(OrganizationName::new),
                row.prefecture,
                row.industry,
                row.employeeBand,
                details(row));
    }

    private static OrganizationDetails details(OrganizationEntity row) {
        return new OrganizationDetails(
                Optional.ofNullable(row.postalCode).map(PostalCode::new),
                Optional.ofNullable(row.address),
                Optional.ofNullable(row.capital),
                Optional.ofNullable(row.url).map(WebAddress::new));
    }
}
