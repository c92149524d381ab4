package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.Ending;
import jp.hoshimori.declaration.declaration.model.Grounds;
import jp.hoshimori.declaration.declaration.model.Publicity;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.register.RegisterEntries;
import jp.hoshimori.declaration.register.RegisterEntry;

/** Keeps the public register's entry of a declaration what may be shown of it. */
@ApplicationScoped
class DeclarationRegister {

    private final RegisterEntries entries;

    DeclarationRegister(RegisterEntries entries) {
        this.entries = entries;
    }

    /** Enters a new declaration. */
    void add(StandingDeclaration declaration, Organization organization) {
        entries.add(entry(declaration, organization, declaration.declaredAt()));
    }

    /** Shows what became of a declaration, or of its organization. */
    void change(Declaration declaration, Organization organization, Instant at) {
        entries.change(entry(declaration, organization, notBeforeTheLast(declaration, at)));
    }

    /** Clocks of replicas differ a little; the register's history goes forward all the same. */
    private Instant notBeforeTheLast(Declaration declaration, Instant at) {
        return entries.ofNumber(declaration.number())
                .map(RegisterEntry::updatedAt)
                .filter(last -> last.isAfter(at))
                .orElse(at);
    }

    private static RegisterEntry entry(Declaration declaration, Organization organization, Instant at) {
        return new RegisterEntry(
                declaration.number(),
                declarer(declaration, organization),
                organization.profile().prefecture(),
                organization.profile().industry(),
                declaration.star(),
                declaration.status(),
                declaration.pledge().principlesEdition(),
                declaration.declaredAt(),
                declaration.upgradedAt(),
                declaration.end().map(DeclarationRegister::ending),
                at,
                0);
    }

    private static RegisterEntry.Ending ending(Ending end) {
        return new RegisterEntry.Ending(end.at(), end.publicReason());
    }

    private static Optional<RegisterEntry.Declarer> declarer(Declaration declaration, Organization organization) {
        if (declaration.pledge().publicity() == Publicity.NAME_WITHHELD) {
            return Optional.empty();
        }
        return Optional.of(new RegisterEntry.Declarer(
                organization.profile().name().value(),
                organization.profile().kana().map(OrganizationName::value),
                organization.corporateNumber().map(CorporateNumber::value),
                declaration.grounds().map(Grounds::policyUrl)));
    }
}
