package jp.hoshimori.declaration.declaration;

import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.Publicity;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.register.RegisterEntry;

/** Says what the public register shows of a declaration. */
final class DeclarationEntries {

    private DeclarationEntries() {}

    /** The entry of a new declaration. */
    static RegisterEntry of(StandingDeclaration declaration, Organization organization) {
        return new RegisterEntry(
                declaration.number(),
                declarer(declaration, organization),
                organization.profile().prefecture(),
                organization.profile().industry(),
                declaration.pledge().star(),
                declaration.status(),
                declaration.pledge().principlesEdition(),
                declaration.declaredAt(),
                Optional.empty(),
                Optional.empty(),
                declaration.declaredAt(),
                0);
    }

    private static Optional<RegisterEntry.Declarer> declarer(
            StandingDeclaration declaration, Organization organization) {
        if (declaration.pledge().publicity() == Publicity.NAME_WITHHELD) {
            return Optional.empty();
        }
        return Optional.of(new RegisterEntry.Declarer(
                organization.profile().name().value(),
                organization.profile().kana().map(OrganizationName::value),
                organization.corporateNumber().map(CorporateNumber::value),
                Optional.empty()));
    }
}
