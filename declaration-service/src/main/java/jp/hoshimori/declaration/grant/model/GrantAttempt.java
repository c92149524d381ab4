package jp.hoshimori.declaration.grant.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's wish to grant, with what the rules need to know beside the form.
 *
 * @param form what was filled in
 * @param organizationId the organization that grants
 * @param now when
 */
public record GrantAttempt(GrantForm form, UUID organizationId, Instant now) {}
