package jp.hoshimori.declaration.organization;

import java.time.Instant;
import java.util.UUID;

/**
 * Two organizations that turned out to be one.
 *
 * @param id names the merge
 * @param from the organization that is no more
 * @param into the organization that goes on
 * @param reason why, in the operator's words
 * @param mergedAt when
 */
record Merge(UUID id, UUID from, UUID into, String reason, Instant mergedAt) {}
