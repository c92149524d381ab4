package jp.hoshimori.declaration.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published basic policies over HTTP, for anyone. */
@Path("/policies/{slug}")
@PermitAll
@Tag(name = "basic-policies")
public class PublicPolicyResource {

    private final PublicPolicies policies;
    private final PolicyDocuments documents;
    private final PolicyFiles files;

    PublicPolicyResource(PublicPolicies policies, PolicyDocuments documents, PolicyFiles files) {
        this.policies = policies;
        this.documents = documents;
        this.files = files;
    }

    /** The policy as it is published today. */
    @GET
    @Produces(PolicyFiles.HTML)
    @Operation(
            operationId = "getPolicyPage",
            summary = "公開された基本方針 / A published basic policy",
            description = "公開が取りやめられた基本方針は 410 です。/ One that was taken back is 410.")
    @APIResponse(
            responseCode = "200",
            description = "公開ページ / The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response page(
            @Parameter(example = PolicyExamples.SLUG) @PathParam("slug") String slug, @Context Request request) {
        PolicyVersion version = policies.current(slug);
        return files.page(request, version, documents.published(version, slug));
    }

    /** The same as a file. */
    @GET
    @Path("/policy.pdf")
    @Produces(PolicyFiles.PDF)
    @Operation(operationId = "getPolicyPdf", summary = "公開された基本方針 (PDF) / A published basic policy as PDF")
    @APIResponse(
            responseCode = "200",
            description = "基本方針、PDF/A-2a / The policy, PDF/A-2a",
            content =
                    @Content(
                            mediaType = PolicyFiles.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response pdf(
            @Parameter(example = PolicyExamples.SLUG) @PathParam("slug") String slug, @Context Request request) {
        PolicyVersion version = policies.current(slug);
        return files.pdf(request, version, documents.published(version, slug));
    }

    /** A version that is or was published. */
    @GET
    @Path("/versions/{version}")
    @Produces(PolicyFiles.HTML)
    @Operation(operationId = "getPolicyVersionPage", summary = "公開された基本方針の版 / A published version")
    @APIResponse(
            responseCode = "200",
            description = "公開ページ / The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response version(
            @Parameter(example = PolicyExamples.SLUG) @PathParam("slug") String slug,
            @Parameter(example = "1") @PathParam("version") int version,
            @Context Request request) {
        PolicyVersion found = policies.version(slug, version);
        return files.page(request, found, documents.published(found, slug));
    }
}
