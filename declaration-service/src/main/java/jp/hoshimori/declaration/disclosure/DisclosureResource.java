package jp.hoshimori.declaration.disclosure;

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
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.disclosure.model.Disclosure;
import jp.hoshimori.declaration.disclosure.model.DisclosureForm;
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

/** What an organization discloses, over HTTP: its administrators give and take, its people read. */
@Path("/v1/organizations/{organizationId}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "disclosures", description = "取引先への開示 / What organizations show their buyers")
public class DisclosureResource {

    private final Disclose disclose;
    private final FindDisclosures findDisclosures;
    private final RevokeDisclosure revokeDisclosure;
    private final OrganizationsByNumber organizations;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    DisclosureResource(
            Disclose disclose,
            FindDisclosures findDisclosures,
            RevokeDisclosure revokeDisclosure,
            OrganizationsByNumber organizations,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.disclose = disclose;
        this.findDisclosures = findDisclosures;
        this.revokeDisclosure = revokeDisclosure;
        this.organizations = organizations;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Discloses for the caller's own organization. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "disclose",
            summary = "取引先に開示する / Show a buyer something of one's own organization",
            description = "開示は変更できません。内容を変えるときは取り消して、あらためて開示します。/"
                    + " A disclosure is not changed: to change it, take it back and disclose anew.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DisclosureRequest.class),
                            examples = @ExampleObject(name = "part-scores", value = DisclosureExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "開示 / The disclosure",
            content =
                    @Content(
                            schema = @Schema(implementation = DisclosureResponse.class),
                            examples = @ExampleObject(name = "part-scores", value = DisclosureExamples.DISCLOSURE)))
    public Response disclose(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DisclosureExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @NotNull DisclosureRequest disclosure) {
        Caller caller = callers.current();
        // Looked for before the transaction begins, which sees its own organization only.
        DisclosureForm form = disclosure.form().to(organizations::goingOn);
        Optional<UUID> numbered =
                Optional.ofNullable(disclosure.buyerCorporateNumber()).flatMap(organizations::ofCorporateNumber);
        return requests.create(disclosure, () -> created(caller, organizationId, form, numbered));
    }

    private Created created(Caller caller, UUID organizationId, DisclosureForm form, Optional<UUID> numbered) {
        Disclosure disclosure = disclose.disclose(caller, organizationId, form, numbered);
        return new Created(
                URI.create("/v1/organizations/" + organizationId + "/disclosures/" + disclosure.id()),
                EntityTags.of(disclosure.version(), language.locale()),
                DisclosureResponse.of(disclosure));
    }

    /** A piece of what the caller's own organization disclosed, those that have ended included. */
    @GET
    @Operation(operationId = "listDisclosures", summary = "自分の事業者による開示の一覧 / What one's own organization disclosed")
    @APIResponse(
            responseCode = "200",
            description = "開示の一覧、新しい順。終わったものも含む / The disclosures, the latest first, also those that have ended",
            content =
                    @Content(
                            schema = @Schema(implementation = DisclosurePage.class),
                            examples = @ExampleObject(name = "piece", value = DisclosureExamples.LIST)))
    public Page<DisclosureResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DisclosureExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return findDisclosures
                .given(callers.current(), organizationId, limit, cursor)
                .map(DisclosureResponse::of);
    }

    /** A disclosure of the caller's own organization. */
    @GET
    @Path("/{disclosureId}")
    @Operation(operationId = "getDisclosure", summary = "自分の事業者による開示 / A disclosure of one's own organization")
    @APIResponse(
            responseCode = "200",
            description = "開示 / The disclosure",
            content =
                    @Content(
                            schema = @Schema(implementation = DisclosureResponse.class),
                            examples = @ExampleObject(name = "part-scores", value = DisclosureExamples.DISCLOSURE)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DisclosureExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DisclosureExamples.ID)
                    @PathParam("disclosureId")
                    UUID disclosureId,
            @Context Request request) {
        Disclosure disclosure = findDisclosures.find(callers.current(), organizationId, disclosureId);
        return EntityTags.conditional(
                request, disclosure.version(), language.locale(), () -> DisclosureResponse.of(disclosure));
    }

    /** Takes a disclosure of the caller's own organization back. */
    @DELETE
    @Path("/{disclosureId}")
    @RolesAllowed("admin")
    @Operation(
            operationId = "revokeDisclosure",
            summary = "開示を取り消す / Take a disclosure back",
            description =
                    "取り消した時点から相手には見えません。開示は revokedAt の付いた記録として残ります。/ From that moment on the buyer sees nothing. The disclosure stays on record, with revokedAt.")
    @APIResponse(responseCode = "204", description = "取り消した / Taken back")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response revoke(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DisclosureExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DisclosureExamples.ID)
                    @PathParam("disclosureId")
                    UUID disclosureId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        revokeDisclosure.revoke(callers.current(), organizationId, disclosureId, ifMatch);
        return Response.noContent().build();
    }
}
