package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;

/** Moves policies between organizations that the running transaction holds and merges. */
@ApplicationScoped
class PolicyMoves {

    /** Behind both: a number is in public addresses, so the policy that goes on keeps its own. */
    private static final String RENUMBER = """
            UPDATE basic_policy_version
               SET number = number + (SELECT max(number) FROM basic_policy_version
                                       WHERE organization_id IN (:organization, :other)),
                   policy_id = CASE state WHEN 'DRAFT' THEN CAST(:goesOn AS uuid) ELSE policy_id END
             WHERE organization_id = :organization""";

    /** An organization keeps one address at most. Of two, this one has lapsed: else there would be two published policies. */
    private static final String FORGET_LAPSED_ADDRESS = """
            DELETE FROM external_policy
             WHERE organization_id = :organization
               AND EXISTS (SELECT FROM external_policy WHERE organization_id = :other)""";

    private static final String HAND_OVER_ADDRESS =
            "UPDATE external_policy SET policy_id = :goesOn WHERE organization_id = :organization";

    private static final String GIVE_WAY = "UPDATE basic_policy SET continued_by = :goesOn WHERE id = :policy";

    private static final String MOVE_POLICY = """
            UPDATE basic_policy SET organization_id = :into WHERE organization_id = :from AND continued_by IS NULL""";

    /** Newer than all that was read of the other organization's versions: theirs may have had the same numbers. */
    private static final String MOVE_VERSIONS = """
            UPDATE basic_policy_version
               SET organization_id = :into,
                   version = version + 1 + (SELECT coalesce(max(version), 0) FROM basic_policy_version
                                             WHERE organization_id = :into)
             WHERE organization_id = :from""";

    private static final String MOVE_ADDRESS =
            "UPDATE external_policy SET organization_id = :into, version = version + 1 WHERE organization_id = :from";

    private static final String MOVE_PUBLICATION =
            "UPDATE published_policy SET organization_id = :into WHERE organization_id = :from";

    private final EntityManager database;

    PolicyMoves(EntityManager database) {
        this.database = database;
    }

    /** Puts what there is of one policy behind the other one, which goes on. */
    void giveWay(BasicPolicyEntity policy, BasicPolicyEntity goesOn) {
        UUID organization = policy.organizationId;
        UUID other = goesOn.organizationId;
        run(RENUMBER, Map.of("organization", organization, "other", other, "goesOn", goesOn.id));
        run(FORGET_LAPSED_ADDRESS, Map.of("organization", organization, "other", other));
        run(HAND_OVER_ADDRESS, Map.of("organization", organization, "goesOn", goesOn.id));
        run(GIVE_WAY, Map.of("policy", policy.id, "goesOn", goesOn.id));
    }

    /** Gives everything of one organization to the other one, which has nothing that is in its way. */
    void move(UUID from, UUID into) {
        Map<String, UUID> sides = Map.of("from", from, "into", into);
        run(MOVE_POLICY, sides);
        run(MOVE_VERSIONS, sides);
        run(MOVE_ADDRESS, sides);
        run(MOVE_PUBLICATION, sides);
    }

    private void run(String sql, Map<String, UUID> values) {
        var statement = database.createNativeQuery(sql);
        values.forEach(statement::setParameter);
        statement.executeUpdate();
    }
}
