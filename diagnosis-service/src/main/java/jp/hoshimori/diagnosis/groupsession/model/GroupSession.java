package jp.hoshimori.diagnosis.groupsession.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An occasion on which people answer the same questionnaire, and whoever opened it sees what they answered together.
 *
 * @param id names it to its organizer
 * @param organizationId the organizer
 * @param code lets participants in while it is open
 * @param title what participants see that they join
 * @param questionnaire the edition that is answered
 * @param openedAt when it was opened
 * @param closesAt when it closes by itself
 * @param closed when it was closed; empty also when it closed by itself and nobody has noted that yet
 * @param participants how many people have answered
 */
public record GroupSession(
        UUID id,
        UUID organizationId,
        SessionCode code,
        String title,
        String questionnaire,
        Instant openedAt,
        Instant closesAt,
        Optional<Instant> closed,
        int participants) {

    /** Whether it can be joined at that moment. */
    public boolean isOpenAt(Instant moment) {
        return closedAt(moment).isEmpty();
    }

    /** When it was closed or closed by itself; empty while it is open. */
    public Optional<Instant> closedAt(Instant moment) {
        return closed.or(() -> moment.isBefore(closesAt) ? Optional.empty() : Optional.of(closesAt));
    }

    /** Grows with whatever can be seen of it: it gains participants, and it closes once. */
    public long revisionAt(Instant moment) {
        return 2L * participants + (isOpenAt(moment) ? 0 : 1);
    }
}
