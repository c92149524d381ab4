package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.hoshimori.declaration.organization.ProfileChangeFollower;
import jp.hoshimori.declaration.organization.model.Organization;

/** Lets the register follow an organization's profile while its declaration stands; what has ended stays as it was. */
@ApplicationScoped
class FollowProfile implements ProfileChangeFollower {

    private final Declarations declarations;
    private final DeclarationRegister register;
    private final Clock clock;

    FollowProfile(Declarations declarations, DeclarationRegister register, Clock clock) {
        this.declarations = declarations;
        this.register = register;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void profileChanged(Organization organization) {
        declarations
                .lockStanding(organization.id())
                .ifPresent(declaration -> register.change(declaration, organization, clock.instant()));
    }
}
