package jp.hoshimori.declaration.grant.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A grant as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param granteeOrganizationId the organization that shall be allowed
 * @param scopes what it shall be allowed; empty when nothing was named
 * @param expiresAt until when, as RFC 3339 writes it
 */
public record GrantForm(String granteeOrganizationId, List<String> scopes, String expiresAt) {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    public GrantForm {
        // Not List.copyOf, which admits no null: that one is named as a scope that there is not.
        scopes = scopes == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(scopes));
    }

    /** The form with another grantee in place of the one whose id was written: the organization that this one has become. */
    public GrantForm to(UnaryOperator<UUID> becoming) {
        return granteeId()
                .map(becoming)
                .map(grantee -> new GrantForm(grantee.toString(), scopes, expiresAt))
                .orElse(this);
    }

    /** The grantee's id, where one was written. */
    Optional<UUID> granteeId() {
        return Optional.ofNullable(granteeOrganizationId)
                .filter(id -> UUID_FORM.matcher(id).matches())
                .map(UUID::fromString);
    }

    /**
     * The terms this form sets.
     *
     * @throws RuntimeException when the form breaks a rule; check with {@link GrantRules} before
     */
    public GrantTerms terms(UUID organizationId) {
        return new GrantTerms(organizationId, UUID.fromString(granteeOrganizationId), scopes, end());
    }

    /** The end as a moment, in the microseconds that the database keeps. */
    Instant end() {
        return OffsetDateTime.parse(expiresAt).toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
