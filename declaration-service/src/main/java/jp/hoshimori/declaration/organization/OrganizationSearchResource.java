package jp.hoshimori.declaration.organization;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.tenant.SystemAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organizations over HTTP, for the operator. */
@Path("/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@SecurityRequirement(name = "bearer")
@Tag(name = "organizations")
public class OrganizationSearchResource {

    private final FindOrganizations findOrganizations;

    OrganizationSearchResource(FindOrganizations findOrganizations) {
        this.findOrganizations = findOrganizations;
    }

    /** The organizations whose name begins so, or the one of that number. */
    @GET
    @Operation(
            operationId = "findOrganizations",
            summary = "事業者を探す（運営者） / Find organizations, for the operator",
            description = "name は表記の違い（全角・半角、空白、株式会社など）を問わず前方一致で探します。corporateNumber とどちらか一つを指定します。/"
                    + " name finds names that begin so in any spelling. Give either name or corporateNumber.")
    @APIResponse(
            responseCode = "200",
            description = "見つかった事業者。統合されたものも含む / What was found, also organizations that were merged",
            content =
                    @Content(
                            schema = @Schema(implementation = FoundOrganizationResponse.FoundOrganizationPage.class),
                            examples = @ExampleObject(name = "number", value = OrganizationExamples.FOUND)))
    public Page<FoundOrganizationResponse> find(
            @Parameter(description = "事業者名の始まり / The beginning of the name") @QueryParam("name") String name,
            @Parameter(description = "法人番号 / The corporate number", example = "7000012050002")
                    @QueryParam("corporateNumber")
                    String corporateNumber,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return SystemAccess.call(() -> findOrganizations.find(name, corporateNumber, limit, cursor))
                .map(FoundOrganizationResponse::of);
    }
}
