package jp.hoshimori.diagnosis.groupsession.model;

import java.util.Optional;
import java.util.UUID;

/**
 * What the organizer of a group session sees of its participants.
 *
 * @param sessionId the session
 * @param revision grows with every change of what is seen
 * @param open whether it can still be joined
 * @param participants how many have answered
 * @param counted how many of them the figures are of: the first ones, in whole groups
 * @param figures what those answered together; empty while they are too few
 */
public record SessionTotals(
        UUID sessionId, long revision, boolean open, int participants, int counted, Optional<Figures> figures) {}
