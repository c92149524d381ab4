package jp.hoshimori.declaration.disclosure.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's wish to disclose, with what the rules need to know beside the form.
 *
 * @param form what was filled in
 * @param organizationId the organization that discloses
 * @param numbered the organization registered under the form's corporate number; empty when there is none
 * @param now when
 */
public record DisclosureAttempt(DisclosureForm form, UUID organizationId, Optional<UUID> numbered, Instant now) {

    /** The buyer that the form names, by its id or its corporate number. */
    Optional<UUID> buyer() {
        return form.buyerId().or(() -> numbered);
    }

    /**
     * The terms that were asked for.
     *
     * @throws RuntimeException when a rule is broken; check with {@link DisclosureRules} before
     */
    public DisclosureTerms terms() {
        return form.terms(organizationId, buyer().orElseThrow());
    }
}
