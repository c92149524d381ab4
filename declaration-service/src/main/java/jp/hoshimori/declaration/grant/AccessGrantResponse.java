package jp.hoshimori.declaration.grant;

import java.time.Instant;
import java.util.List;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A grant as both sides read it. Whether it holds follows from its times and is not said beside them: an answer that a
 * reader keeps would go on saying so after the end.
 */
@Schema(
        name = "AccessGrant",
        description =
                "委任。revokedAt がなく、expiresAt になるまでの間だけ有効 / What an organization lets another one do; it holds until"
                        + " expiresAt, and only while there is no revokedAt",
        requiredProperties = {"id", "organizationId", "granteeOrganizationId", "scopes", "grantedAt", "expiresAt"})
record AccessGrantResponse(
        @Schema(examples = AccessGrantExamples.ID) String id,

        @Schema(description = "委任した事業者 / Who grants", examples = AccessGrantExamples.ORGANIZATION)
        String organizationId,

        @Schema(description = "委任先の事業者 / Who may act", examples = AccessGrantExamples.GRANTEE)
        String granteeOrganizationId,

        @Schema(description = "値は増えることがある / Values may be added", examples = "[\"diagnoses:read\"]")
        List<String> scopes,

        Instant grantedAt,
        Instant expiresAt,
        Instant revokedAt) {

    static AccessGrantResponse of(AccessGrant grant) {
        return new AccessGrantResponse(
                grant.id().toString(),
                grant.terms().organizationId().toString(),
                grant.terms().granteeOrganizationId().toString(),
                grant.terms().scopes(),
                grant.grantedAt(),
                grant.terms().expiresAt(),
                grant.takenBackAt().orElse(null));
    }
}
