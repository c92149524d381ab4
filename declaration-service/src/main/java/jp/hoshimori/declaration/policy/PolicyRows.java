package jp.hoshimori.declaration.policy;

import java.util.UUID;
import jp.hoshimori.declaration.policy.model.EndedPolicy;
import jp.hoshimori.declaration.policy.model.PolicyDraft;
import jp.hoshimori.declaration.policy.model.PolicyInForce;
import jp.hoshimori.declaration.policy.model.PolicyLanguage;
import jp.hoshimori.declaration.policy.model.PolicyOrigin;
import jp.hoshimori.declaration.policy.model.PolicyState;
import jp.hoshimori.declaration.policy.model.PolicyVersion;

/** Turns versions of basic policies into rows and back. */
final class PolicyRows {

    private PolicyRows() {}

    /** The row of a new draft. */
    static PolicyVersionEntity row(PolicyDraft draft) {
        PolicyVersionEntity row = new PolicyVersionEntity();
        row.id = draft.origin().id();
        row.organizationId = draft.origin().organizationId();
        row.policyId = draft.origin().policyId();
        row.number = draft.origin().number();
        row.language = draft.origin().language().tag();
        row.sample = draft.origin().sample();
        row.createdAt = draft.origin().createdAt();
        put(draft, row);
        return row;
    }

    /** Writes what can change of a version into its row. */
    static void put(PolicyVersion version, PolicyVersionEntity row) {
        row.state = version.state().name();
        row.updatedAt = version.updatedAt();
        if (version instanceof PolicyDraft draft) {
            row.policy = StoredPolicy.of(draft.text());
        } else if (version instanceof PolicyInForce published) {
            row.organizationName = published.organizationName();
            row.publishedAt = published.publishedAt();
        } else if (version instanceof EndedPolicy ended) {
            row.endedAt = ended.endedAt();
        }
    }

    /** The version in a row. */
    static PolicyVersion version(PolicyVersionEntity row) {
        PolicyState state = PolicyState.valueOf(row.state);
        return switch (state) {
            case DRAFT -> new PolicyDraft(origin(row), row.policy.text(), row.updatedAt, row.version);
            case PUBLISHED ->
                new PolicyInForce(origin(row), row.policy.text(), row.organizationName, row.publishedAt, row.version);
            case SUPERSEDED, WITHDRAWN ->
                new EndedPolicy(
                        origin(row),
                        row.policy.text(),
                        row.organizationName,
                        row.publishedAt,
                        state,
                        row.endedAt,
                        row.version);
        };
    }

    private static PolicyOrigin origin(PolicyVersionEntity row) {
        return new PolicyOrigin(
                row.id,
                row.policyId,
                row.organizationId,
                row.number,
                PolicyLanguage.ofTag(row.language).orElseThrow(),
                row.sample,
                row.createdAt);
    }

    static UUID id(PolicyVersion version) {
        return version.origin().id();
    }
}
