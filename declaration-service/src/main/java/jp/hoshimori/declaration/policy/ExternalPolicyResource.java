package jp.hoshimori.declaration.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
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

/** Where an organization publishes its basic policy itself, over HTTP. */
@Path("/v1/organizations/{organizationId}/external-basic-policy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "basic-policies")
public class ExternalPolicyResource {

    private final RecordExternalPolicy recordPolicy;
    private final KeepExternalPolicy keep;
    private final Callers callers;
    private final RequestLanguage language;

    ExternalPolicyResource(
            RecordExternalPolicy recordPolicy, KeepExternalPolicy keep, Callers callers, RequestLanguage language) {
        this.recordPolicy = recordPolicy;
        this.keep = keep;
        this.callers = callers;
        this.language = language;
    }

    /** Records the address once its page was found readable. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "recordExternalPolicy",
            summary = "自社のページで公開した基本方針を届ける / Record a basic policy that is published elsewhere",
            description = "ページが誰でも読めることをその場で確かめます。すでに届けてあれば If-Match が要ります。/ The page is looked at at once."
                    + " If-Match is needed where one is recorded already.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ExternalPolicyRequest.class),
                            examples = @ExampleObject(name = "page", value = PolicyExamples.EXTERNAL_REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "届けた基本方針 / What is recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = ExternalPolicyResponse.class),
                            examples = @ExampleObject(name = "page", value = PolicyExamples.EXTERNAL)))
    public Response put(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid ExternalPolicyRequest policy) {
        ExternalPolicyEntity row = recordPolicy.record(callers.current(), organizationId, ifMatch, policy.url());
        return EntityTags.changed(row.version, language.locale(), ExternalPolicyResponse.of(row));
    }

    /** The recorded address, and what was found there. */
    @GET
    @Operation(
            operationId = "getExternalPolicy",
            summary = "自社のページで公開した基本方針 / The basic policy that is published elsewhere")
    @APIResponse(
            responseCode = "200",
            description = "届けた基本方針 / What is recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = ExternalPolicyResponse.class),
                            examples = @ExampleObject(name = "page", value = PolicyExamples.EXTERNAL)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Context Request request) {
        ExternalPolicyEntity row = keep.find(callers.current(), organizationId);
        return EntityTags.conditional(request, row.version, language.locale(), () -> ExternalPolicyResponse.of(row));
    }

    /** Forgets the address. */
    @DELETE
    @RolesAllowed("admin")
    @Operation(operationId = "removeExternalPolicy", summary = "届けた基本方針を取り消す / Remove what was recorded")
    @APIResponse(responseCode = "204", description = "取り消した / Removed")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response remove(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        keep.remove(callers.current(), organizationId, ifMatch);
        return Response.noContent().build();
    }
}
