package jp.hoshimori.declaration.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.declaration.grant.model.GrantForm;
import jp.hoshimori.declaration.organization.OrganizationsByNumber;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an organization grants, over HTTP: its administrators give and take, its people read. */
@Path("/v1/organizations/{organizationId}/access-grants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "access-grants", description = "ほかの事業者への委任 / What organizations let others do with their data")
public class AccessGrantResource {

    private final GrantAccess grantAccess;
    private final FindAccessGrants findAccessGrants;
    private final RevokeAccessGrant revokeAccessGrant;
    private final OrganizationsByNumber organizations;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    AccessGrantResource(
            GrantAccess grantAccess,
            FindAccessGrants findAccessGrants,
            RevokeAccessGrant revokeAccessGrant,
            OrganizationsByNumber organizations,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.grantAccess = grantAccess;
        this.findAccessGrants = findAccessGrants;
        this.revokeAccessGrant = revokeAccessGrant;
        this.organizations = organizations;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Grants for the caller's own organization. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "grantAccess",
            summary = "ほかの事業者に委任する / Let another organization act on one's own data",
            description = "委任は変更できません。内容を変えるときは取り消して、あらためて委任します。/"
                    + " A grant is not changed: to change it, take it back and grant anew.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AccessGrantRequest.class),
                            examples = @ExampleObject(name = "read-and-write", value = AccessGrantExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "委任 / The grant",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessGrantResponse.class),
                            examples = @ExampleObject(name = "read-and-write", value = AccessGrantExamples.GRANT)))
    public Response grant(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AccessGrantExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @NotNull AccessGrantRequest grant) {
        Caller caller = callers.current();
        // Looked for before the transaction begins, which sees its own organization only.
        GrantForm form = grant.form().to(organizations::goingOn);
        return requests.create(grant, () -> created(caller, organizationId, form));
    }

    private Created created(Caller caller, UUID organizationId, GrantForm form) {
        AccessGrant grant = grantAccess.grant(caller, organizationId, form);
        return new Created(
                URI.create("/v1/organizations/" + organizationId + "/access-grants/" + grant.id()),
                EntityTags.of(grant.version(), language.locale()),
                AccessGrantResponse.of(grant));
    }

    /** A piece of what the caller's own organization gave, those that have ended included. */
    @GET
    @Operation(operationId = "listAccessGrants", summary = "自分の事業者による委任の一覧 / What one's own organization granted")
    @APIResponse(
            responseCode = "200",
            description = "委任の一覧、新しい順。終わったものも含む / The grants, the latest first, also those that have ended",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessGrantPage.class),
                            examples = @ExampleObject(name = "piece", value = AccessGrantExamples.LIST)))
    public Page<AccessGrantResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AccessGrantExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return findAccessGrants
                .given(callers.current(), organizationId, limit, cursor)
                .map(AccessGrantResponse::of);
    }

    /** A grant of the caller's own organization. */
    @GET
    @Path("/{accessGrantId}")
    @Operation(operationId = "getAccessGrant", summary = "自分の事業者による委任 / A grant of one's own organization")
    @APIResponse(
            responseCode = "200",
            description = "委任 / The grant",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessGrantResponse.class),
                            examples = @ExampleObject(name = "read-and-write", value = AccessGrantExamples.GRANT)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AccessGrantExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AccessGrantExamples.ID)
                    @PathParam("accessGrantId")
                    UUID accessGrantId,
            @Context Request request) {
        AccessGrant grant = findAccessGrants.find(callers.current(), organizationId, accessGrantId);
        return EntityTags.conditional(request, grant.version(), language.locale(), () -> AccessGrantResponse.of(grant));
    }

    /** Takes a grant of the caller's own organization back. */
    @DELETE
    @Path("/{accessGrantId}")
    @RolesAllowed("admin")
    @Operation(
            operationId = "revokeAccessGrant",
            summary = "委任を取り消す / Take a grant back",
            description = "取り消した委任は、revokedAt の付いた記録として残ります。/ The grant stays on record, with revokedAt.")
    @APIResponse(responseCode = "204", description = "取り消した / Taken back")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response revoke(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AccessGrantExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AccessGrantExamples.ID)
                    @PathParam("accessGrantId")
                    UUID accessGrantId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        revokeAccessGrant.revoke(callers.current(), organizationId, accessGrantId, ifMatch);
        return Response.noContent().build();
    }
}
