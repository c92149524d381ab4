package jp.hoshimori.declaration.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import jp.hoshimori.declaration.site.model.Site;
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

/** The sites of an organization over HTTP: its administrators keep them, its people read. */
@Path("/v1/organizations/{organizationId}/sites")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "sites", description = "事業者の拠点 / The sites of an organization")
public class SiteResource {

    private final ManageSites manageSites;
    private final FindSites findSites;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    SiteResource(
            ManageSites manageSites,
            FindSites findSites,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.manageSites = manageSites;
        this.findSites = findSites;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Adds a site to the caller's own organization. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(operationId = "addSite", summary = "拠点を追加する / Add a site", description = "200件まで。/ Up to 200.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SiteRequest.class),
                            examples = @ExampleObject(name = "factory", value = SiteExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "拠点 / The site",
            content =
                    @Content(
                            schema = @Schema(implementation = SiteResponse.class),
                            examples = @ExampleObject(name = "factory", value = SiteExamples.SITE)))
    public Response add(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SiteExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @NotNull SiteRequest site) {
        Caller caller = callers.current();
        return requests.create(site, () -> created(manageSites.add(caller, organizationId, site.form())));
    }

    private Created created(Site site) {
        return new Created(
                URI.create("/v1/organizations/" + site.organizationId() + "/sites/" + site.id()),
                EntityTags.of(site.version(), language.locale()),
                SiteResponse.of(site));
    }

    /** A piece of the sites of the caller's own organization. */
    @GET
    @Operation(operationId = "listSites", summary = "拠点の一覧 / The sites")
    @APIResponse(
            responseCode = "200",
            description = "拠点の一覧、古い順 / The sites, the oldest first",
            content =
                    @Content(
                            schema = @Schema(implementation = SiteResponse.SitePage.class),
                            examples = @ExampleObject(name = "piece", value = SiteExamples.LIST)))
    public Page<SiteResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SiteExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return findSites.list(callers.current(), organizationId, limit, cursor).map(SiteResponse::of);
    }

    /** A site of the caller's own organization. */
    @GET
    @Path("/{siteId}")
    @Operation(operationId = "getSite", summary = "拠点 / A site")
    @APIResponse(
            responseCode = "200",
            description = "拠点 / The site",
            content =
                    @Content(
                            schema = @Schema(implementation = SiteResponse.class),
                            examples = @ExampleObject(name = "factory", value = SiteExamples.SITE)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SiteExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SiteExamples.ID) @PathParam("siteId")
                    UUID siteId,
            @Context Request request) {
        Site site = findSites.find(callers.current(), organizationId, siteId);
        return EntityTags.conditional(request, site.version(), language.locale(), () -> SiteResponse.of(site));
    }

    /** Changes a site of the caller's own organization. */
    @PUT
    @Path("/{siteId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(operationId = "changeSite", summary = "拠点を変更する / Change a site")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SiteRequest.class),
                            examples = @ExampleObject(name = "factory", value = SiteExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "変更後の拠点 / The site as changed",
            content =
                    @Content(
                            schema = @Schema(implementation = SiteResponse.class),
                            examples = @ExampleObject(name = "factory", value = SiteExamples.SITE)))
    public Response change(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SiteExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SiteExamples.ID) @PathParam("siteId")
                    UUID siteId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull SiteRequest site) {
        Site changed = manageSites.change(callers.current(), organizationId, siteId, ifMatch, site.form());
        return EntityTags.changed(changed.version(), language.locale(), SiteResponse.of(changed));
    }

    /** Removes a site of the caller's own organization. */
    @DELETE
    @Path("/{siteId}")
    @RolesAllowed("admin")
    @Operation(operationId = "removeSite", summary = "拠点を削除する / Remove a site")
    @APIResponse(responseCode = "204", description = "削除した / Removed")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response remove(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SiteExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = SiteExamples.ID) @PathParam("siteId")
                    UUID siteId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        manageSites.remove(callers.current(), organizationId, siteId, ifMatch);
        return Response.noContent().build();
    }
}
