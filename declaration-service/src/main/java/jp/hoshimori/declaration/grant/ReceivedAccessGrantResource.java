package jp.hoshimori.declaration.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an organization was granted, over HTTP, for its people and its clients. */
@Path("/v1/received-access-grants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin", "supporter", "provider"})
@SecurityRequirement(name = "bearer")
@Tag(name = "access-grants")
public class ReceivedAccessGrantResource {

    private final FindAccessGrants findAccessGrants;
    private final Callers callers;

    ReceivedAccessGrantResource(FindAccessGrants findAccessGrants, Callers callers) {
        this.findAccessGrants = findAccessGrants;
        this.callers = callers;
    }

    /** A piece of what the caller's organization was given, those that have ended included. */
    @GET
    @Operation(
            operationId = "listReceivedAccessGrants",
            summary = "自分の事業者が受けた委任の一覧 / What one's own organization was granted")
    @APIResponse(
            responseCode = "200",
            description = "委任の一覧、新しい順。終わったものも含む / The grants, the latest first, also those that have ended",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessGrantPage.class),
                            examples = @ExampleObject(name = "piece", value = AccessGrantExamples.LIST)))
    public Page<AccessGrantResponse> list(
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return findAccessGrants.received(callers.current(), limit, cursor).map(AccessGrantResponse::of);
    }
}
