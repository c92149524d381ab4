package jp.hoshimori.declaration.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.declaration.grant.model.StandingGrant;
import jp.hoshimori.declaration.organization.MergeFollower;
import jp.hoshimori.support.outbox.OutboxRows;

/**
 * Lets grants go with their organization, on either side and with what was done with them, when the operator merges it
 * into another one. What the two grant each other is taken back and stays where it was: nobody grants anything to itself.
 * Others are told of every grant that is in force.
 */
@ApplicationScoped
class GrantMerge implements MergeFollower {

    private final AccessGrants grants;
    private final GrantUses uses;
    private final OutboxRows outbox;
    private final Clock clock;

    GrantMerge(AccessGrants grants, GrantUses uses, OutboxRows outbox, Clock clock) {
        this.grants = grants;
        this.uses = uses;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void merge(UUID from, UUID into) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        outbox.append(
                grants.takeBackBetween(from, into, now).stream()
                        .map(AccessGrantEvents::revoked)
                        .toList(),
                now);
        grants.move(from, into, moved -> follow(moved, now));
    }

    private void follow(List<AccessGrant> moved, Instant now) {
        uses.follow(moved.stream().map(AccessGrant::id).toList());
        outbox.append(
                moved.stream()
                        .filter(grant -> isInForce(grant, now))
                        .map(grant -> AccessGrantEvents.moved(grant, now))
                        .toList(),
                now);
    }

    private static boolean isInForce(AccessGrant grant, Instant now) {
        return grant instanceof StandingGrant && grant.terms().expiresAt().isAfter(now);
    }
}
