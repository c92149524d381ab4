package jp.hoshimori.declaration.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.disclosure.model.Disclosure;
import jp.hoshimori.declaration.disclosure.model.StandingDisclosure;
import jp.hoshimori.declaration.organization.MergeFollower;
import jp.hoshimori.support.outbox.OutboxRows;

/**
 * Lets disclosures go with their organization, on either side, when the operator merges it into another one. What the two
 * disclose to each other is taken back and stays where it was: nobody discloses anything to itself. Others are told of
 * every disclosure that is in force.
 */
@ApplicationScoped
class DisclosureMerge implements MergeFollower {

    private final Disclosures disclosures;
    private final OutboxRows outbox;
    private final Clock clock;

    DisclosureMerge(Disclosures disclosures, OutboxRows outbox, Clock clock) {
        this.disclosures = disclosures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void merge(UUID from, UUID into) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        outbox.append(
                disclosures.takeBackBetween(from, into, now).stream()
                        .map(DisclosureEvents::revoked)
                        .toList(),
                now);
        disclosures.move(from, into, moved -> follow(moved, now));
    }

    private void follow(List<Disclosure> moved, Instant now) {
        outbox.append(
                moved.stream()
                        .filter(disclosure -> isInForce(disclosure, now))
                        .map(disclosure -> DisclosureEvents.moved(disclosure, now))
                        .toList(),
                now);
    }

    private static boolean isInForce(Disclosure disclosure, Instant now) {
        return disclosure instanceof StandingDisclosure
                && disclosure.terms().expiresAt().isAfter(now);
    }
}
