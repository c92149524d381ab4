package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.hoshimori.declaration.policy.check.CheckConfig;
import jp.hoshimori.declaration.policy.check.model.AddressRefusal;
import jp.hoshimori.declaration.review.ReviewKind;
import jp.hoshimori.declaration.review.ReviewQueue;
import jp.hoshimori.event.BasicPolicyUnreachable;

/**
 * Notes what was found where an organization publishes its policy. A page that cannot be read counts as published for a
 * grace period, of which the organization is told once; after it the policy counts as published no more and the operator is
 * asked to look. Declarations that rest on it are the operator's to end, never this one's.
 */
@ApplicationScoped
class NoteRecheck {

    private final BasicPolicies policies;
    private final ExternalPolicies externals;
    private final PolicyOwner owner;
    private final Publications publications;
    private final ReviewQueue review;
    private final CheckConfig config;
    private final Clock clock;

    NoteRecheck(
            BasicPolicies policies,
            ExternalPolicies externals,
            PolicyOwner owner,
            Publications publications,
            ReviewQueue review,
            CheckConfig config,
            Clock clock) {
        this.policies = policies;
        this.externals = externals;
        this.owner = owner;
        this.publications = publications;
        this.review = review;
        this.config = config;
        this.clock = clock;
    }

    /** Notes it, unless the address was changed meanwhile; to be called with the system's access. */
    @Transactional
    void note(DuePolicies.Due page, Optional<AddressRefusal> refusal) {
        owner.hold(page.organizationId());
        standing(page).ifPresent(row -> {
            Instant now = clock.instant();
            row.checkedAt = now;
            row.nextCheckAt = now.plus(config.interval());
            refusal.ifPresentOrElse(why -> unreadable(row, why, now), () -> readable(row));
        });
    }

    private Optional<ExternalPolicyEntity> standing(DuePolicies.Due page) {
        return externals
                .findByIdOptional(page.organizationId())
                .filter(row -> row.lapsedAt == null && row.url.equals(page.url()));
    }

    private static void readable(ExternalPolicyEntity row) {
        row.failure = null;
        row.unreachableSince = null;
        row.graceUntil = null;
    }

    private void unreadable(ExternalPolicyEntity row, AddressRefusal why, Instant now) {
        row.failure = why.name();
        if (row.unreachableSince == null) {
            remind(row, now);
        } else if (!now.isBefore(row.graceUntil)) {
            lapse(row, now);
        }
    }

    private void remind(ExternalPolicyEntity row, Instant now) {
        row.unreachableSince = now;
        row.graceUntil = now.plus(config.grace());
        publications.tell(
                policies.begun(row.organizationId, now),
                new BasicPolicyUnreachable(row.policyId, row.organizationId, row.url, now, row.graceUntil));
    }

    private void lapse(ExternalPolicyEntity row, Instant now) {
        row.lapsedAt = now;
        externals.flush();
        publications.settle(policies.begun(row.organizationId, now), now);
        review.raise(ReviewKind.POLICY_UNREACHABLE, PolicyActs.subject(row.policyId, row.organizationId));
    }
}
