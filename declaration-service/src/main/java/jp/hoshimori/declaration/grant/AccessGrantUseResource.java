package jp.hoshimori.declaration.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done with a grant, over HTTP, for the people who gave it. */
@Path("/v1/organizations/{organizationId}/access-grants/{accessGrantId}/uses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "access-grants")
public class AccessGrantUseResource {

    private final FindGrantUses findUses;
    private final Callers callers;

    AccessGrantUseResource(FindGrantUses findUses, Callers callers) {
        this.findUses = findUses;
        this.callers = callers;
    }

    /** A piece of what was done with a grant of the caller's own organization. */
    @GET
    @Operation(
            operationId = "listAccessGrantUses",
            summary = "委任によって行われたことの一覧 / What was done because of a grant",
            description = "ほかのサービスでの操作は、数秒遅れて載ります。/ What was done in other services is listed a few seconds later.")
    @APIResponse(
            responseCode = "200",
            description = "行われたこと、新しい順 / What was done, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessGrantUsePage.class),
                            examples = @ExampleObject(name = "piece", value = AccessGrantExamples.USES)))
    public Page<AccessGrantUseResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AccessGrantExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AccessGrantExamples.ID)
                    @PathParam("accessGrantId")
                    UUID accessGrantId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return findUses.of(callers.current(), organizationId, accessGrantId, limit, cursor)
                .map(AccessGrantUseResponse::of);
    }
}
