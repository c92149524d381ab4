package jp.hoshimori.declaration.organization;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import jp.hoshimori.declaration.organization.model.ProfileForm;
import jp.hoshimori.declaration.organization.model.RegistrationForm;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the caller's token says of an organization. */
@RequestScoped
class TokenClaims {

    private final CurrentIdentityAssociation identities;
    private final PrefillConfig claims;

    TokenClaims(CurrentIdentityAssociation identities, PrefillConfig claims) {
        this.identities = identities;
        this.claims = claims;
    }

    /** A registration with whatever the token says; checked by nothing yet. */
    RegistrationForm said() {
        return new RegistrationForm(
                null,
                text(claims.corporateNumber()),
                new ProfileForm(
                        text(claims.name()),
                        text(claims.nameKana()),
                        text(claims.prefecture()),
                        text(claims.postalCode()),
                        text(claims.address()),
                        null,
                        null,
                        null,
                        null));
    }

    private String text(String claim) {
        return identities.getIdentity().getPrincipal() instanceof JsonWebToken token
                        && token.getClaim(claim) instanceof String text
                        && !text.isBlank()
                ? text
                : null;
    }
}
