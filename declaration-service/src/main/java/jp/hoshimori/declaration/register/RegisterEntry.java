package jp.hoshimori.declaration.register;

import java.time.Instant;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Publicity;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.organization.model.Organization;

/**
 * What anyone may know of a declaration.
 *
 * @param number the number it is looked up by
 * @param organizationName who declared; empty when the name is withheld
 * @param prefecture two digits of JIS X 0401
 * @param industry the letter of the 大分類
 * @param star what was declared
 * @param status whether it holds
 * @param principlesEdition the edition that was pledged
 * @param declaredAt since when it holds
 * @param version grows with each change
 */
public record RegisterEntry(
        DeclarationNumber number,
        Optional<String> organizationName,
        String prefecture,
        String industry,
        Star star,
        DeclarationStatus status,
        String principlesEdition,
        Instant declaredAt,
        long version) {

    /** The entry of a new declaration. */
    public static RegisterEntry of(StandingDeclaration declaration, Organization organization) {
        return new RegisterEntry(
                declaration.number(),
                publishedName(declaration, organization),
                organization.profile().prefecture(),
                organization.profile().industry(),
                declaration.pledge().star(),
                declaration.status(),
                declaration.pledge().principlesEdition(),
                declaration.declaredAt(),
                0);
    }

    private static Optional<String> publishedName(StandingDeclaration declaration, Organization organization) {
        return Optional.of(organization.profile().name().value())
                .filter(name -> declaration.pledge().publicity() == Publicity.NAME_PUBLISHED);
    }
}
