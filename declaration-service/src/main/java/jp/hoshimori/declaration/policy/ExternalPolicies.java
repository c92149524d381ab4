package jp.hoshimori.declaration.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The addresses of policies that organizations publish themselves. */
@ApplicationScoped
class ExternalPolicies implements PanacheRepositoryBase<ExternalPolicyEntity, UUID> {}
