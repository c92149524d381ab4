package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Tells whether an organization's declaration rests on its basic policy. */
@ApplicationScoped
class StarsOnPolicy {

    private static final String REST = """
            SELECT EXISTS (SELECT FROM declaration
                            WHERE organization_id = :organization AND status = 'STANDING' AND star = 'TWO_STARS')""";

    private final EntityManager database;

    StarsOnPolicy(EntityManager database) {
        this.database = database;
    }

    /** Whether two stars stand; whoever calls holds the organization, so that none are declared meanwhile. */
    boolean rest(UUID organizationId) {
        return (Boolean) database.createNativeQuery(REST, Boolean.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }
}
