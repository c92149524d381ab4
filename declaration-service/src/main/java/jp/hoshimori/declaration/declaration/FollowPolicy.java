package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.policy.PublicationFollower;
import jp.hoshimori.declaration.policy.model.PublishedPolicy;

/** Lets two stars that stand rest on the policy where it is published now, and the register lead there. */
@ApplicationScoped
class FollowPolicy implements PublicationFollower {

    private final Declarations declarations;
    private final Organizations organizations;
    private final DeclarationRegister register;
    private final Clock clock;

    FollowPolicy(Declarations declarations, Organizations organizations, DeclarationRegister register, Clock clock) {
        this.declarations = declarations;
        this.organizations = organizations;
        this.register = register;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(PublishedPolicy policy) {
        declarations
                .lockStanding(policy.organizationId())
                .filter(declaration -> restsElsewhere(declaration, policy))
                .map(declaration -> declaration.restOn(policy.url(), clock.instant()))
                .ifPresent(this::store);
    }

    private static boolean restsElsewhere(StandingDeclaration declaration, PublishedPolicy policy) {
        return declaration
                .grounds()
                .filter(grounds -> !grounds.policyUrl().equals(policy.url()))
                .isPresent();
    }

    private void store(StandingDeclaration moved) {
        Instant at = moved.updatedAt();
        organizations
                .ofId(moved.organizationId())
                .ifPresent(organization -> register.change(declarations.put(moved), organization, at));
    }
}
