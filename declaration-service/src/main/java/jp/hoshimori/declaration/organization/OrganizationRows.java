package jp.hoshimori.declaration.organization;

import java.util.Optional;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Corporation;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.OrganizationKind;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.organization.model.OrganizationProfile;
import jp.hoshimori.declaration.organization.model.SoleProprietor;

/** Turns organizations into rows and back. */
final class OrganizationRows {

    private OrganizationRows() {}

    /** The row of an organization. */
    static OrganizationEntity row(Organization organization) {
        OrganizationEntity row = new OrganizationEntity();
        row.id = organization.id();
        row.kind = organization.kind().name();
        row.corporateNumber =
                organization.corporateNumber().map(CorporateNumber::value).orElse(null);
        row.name = organization.profile().name().value();
        row.nameKana =
                organization.profile().kana().map(OrganizationName::value).orElse(null);
        row.prefecture = organization.profile().prefecture();
        row.industry = organization.profile().industry();
        row.employeeBand = organization.profile().employeeBand();
        row.registeredAt = organization.registeredAt();
        row.updatedAt = organization.registeredAt();
        row.version = organization.version();
        return row;
    }

    /** The organization in a row. */
    static Organization organization(OrganizationEntity row) {
        OrganizationProfile profile = new OrganizationProfile(
                new OrganizationName(row.name),
                Optional.ofNullable(row.nameKana).map(OrganizationName::new),
                row.prefecture,
                row.industry,
                row.employeeBand);
        return switch (OrganizationKind.valueOf(row.kind)) {
            case CORPORATION ->
                new Corporation(
                        row.id, new CorporateNumber(row.corporateNumber), profile, row.registeredAt, row.version);
            case SOLE_PROPRIETOR -> new SoleProprietor(row.id, profile, row.registeredAt, row.version);
        };
    }
}
