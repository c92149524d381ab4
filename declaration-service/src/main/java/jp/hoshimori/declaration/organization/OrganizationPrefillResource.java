package jp.hoshimori.declaration.organization;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.hoshimori.declaration.organization.model.Prefill;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The registration form over HTTP, filled in from the caller's token. */
@Path("/v1/organization-prefill")
@Produces(MediaType.APPLICATION_JSON)
// Anyone who is signed in.
@RolesAllowed("**")
@SecurityRequirement(name = "bearer")
@Tag(name = "organizations")
public class OrganizationPrefillResource {

    private final TokenClaims claims;
    private final Prefill prefill;

    OrganizationPrefillResource(TokenClaims claims, Prefill prefill) {
        this.claims = claims;
        this.prefill = prefill;
    }

    /** What the caller's token says of an organization, as far as it could be registered so. */
    @GET
    @Operation(
            operationId = "getOrganizationPrefill",
            summary = "記入済みの登録フォーム / A registration filled in from one's sign-in",
            description = "外部の ID（GビズID など）でサインインしたときに、トークンが事業者について伝える内容です。何も保存しません。/"
                    + " What the token of an external sign-in says of the organization. Nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "登録フォーム / The form",
            content =
                    @Content(
                            schema = @Schema(implementation = PrefillResponse.class),
                            examples = @ExampleObject(name = "corporation", value = OrganizationExamples.PREFILL)))
    public PrefillResponse get() {
        return PrefillResponse.of(prefill.of(claims.said()));
    }
}
