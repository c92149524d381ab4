package jp.hoshimori.declaration.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
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

/** The versions of an organization's basic policy over HTTP: its people read them, its admins write them. */
@Path("/v1/organizations/{organizationId}/basic-policies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "basic-policies", description = "情報セキュリティ基本方針 / The basic policy on information security")
public class BasicPolicyResource {

    private final CreateBasicPolicy create;
    private final EditBasicPolicy edit;
    private final PublishBasicPolicy publish;
    private final WithdrawBasicPolicy withdraw;
    private final FindBasicPolicies find;
    private final PolicyDocuments documents;
    private final PolicyFiles files;
    private final PolicyAddresses addresses;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    BasicPolicyResource(
            CreateBasicPolicy create,
            EditBasicPolicy edit,
            PublishBasicPolicy publish,
            WithdrawBasicPolicy withdraw,
            FindBasicPolicies find,
            PolicyDocuments documents,
            PolicyFiles files,
            PolicyAddresses addresses,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.create = create;
        this.edit = edit;
        this.publish = publish;
        this.withdraw = withdraw;
        this.find = find;
        this.documents = documents;
        this.files = files;
        this.addresses = addresses;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Begins the next version. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "createBasicPolicy",
            summary = "基本方針を作り始める / Begin a version of the basic policy",
            description = "下書きができます。公開中の同じ言語の版があればその文で、なければ見本の文で始まります。/ Makes a draft that begins with"
                    + " what is published in that language, else with the proposed texts.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = BasicPolicyRequest.class),
                            examples = @ExampleObject(name = "creation", value = PolicyExamples.CREATION)))
    @APIResponse(
            responseCode = "201",
            description = "下書き / The draft",
            content =
                    @Content(
                            schema = @Schema(implementation = BasicPolicyResponse.class),
                            examples = @ExampleObject(name = "draft", value = PolicyExamples.DRAFT)))
    public Response create(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @NotNull @Valid BasicPolicyRequest policy) {
        Caller caller = callers.current();
        return requests.create(policy, () -> created(caller, organizationId, policy));
    }

    private Created created(Caller caller, UUID organizationId, BasicPolicyRequest policy) {
        PolicyVersion draft = create.create(caller, organizationId, policy.language());
        return new Created(
                URI.create("/v1/organizations/%s/basic-policies/%d"
                        .formatted(organizationId, draft.origin().number())),
                EntityTags.of(draft.version(), language.locale()),
                body(draft));
    }

    /** The versions, the latest first, piece by piece. */
    @GET
    @Operation(operationId = "listBasicPolicies", summary = "基本方針の版の一覧 / The versions of the basic policy")
    @APIResponse(
            responseCode = "200",
            description = "版の一覧、新しい順 / The versions, the latest first",
            content = @Content(schema = @Schema(implementation = BasicPolicyPage.class)))
    public Page<BasicPolicyResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return find.list(callers.current(), organizationId, limit, cursor).map(this::body);
    }

    /** One version. */
    @GET
    @Path("/{version}")
    @Operation(operationId = "getBasicPolicy", summary = "基本方針の版 / A version of the basic policy")
    @APIResponse(
            responseCode = "200",
            description = "版 / The version",
            content =
                    @Content(
                            schema = @Schema(implementation = BasicPolicyResponse.class),
                            examples = @ExampleObject(name = "draft", value = PolicyExamples.DRAFT)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Context Request request) {
        PolicyVersion found =
                find.find(callers.current(), organizationId, version).version();
        return EntityTags.conditional(request, found.version(), language.locale(), () -> body(found));
    }

    /** Gives a draft another text. */
    @PUT
    @Path("/{version}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "editBasicPolicy",
            summary = "下書きを編集する / Edit a draft",
            description = "全文を置き換えます。下書きだけができます。/ Replaces the whole text. Only a draft can be edited.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PolicyTextRequest.class),
                            examples = @ExampleObject(name = "text", value = PolicyExamples.TEXT)))
    @APIResponse(
            responseCode = "200",
            description = "編集した下書き / The edited draft",
            content =
                    @Content(
                            schema = @Schema(implementation = BasicPolicyResponse.class),
                            examples = @ExampleObject(name = "draft", value = PolicyExamples.DRAFT)))
    public Response edit(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid PolicyTextRequest text) {
        return answer(edit.edit(callers.current(), organizationId, version, ifMatch, text.text()));
    }

    /** A version as its page will look. */
    @GET
    @Path("/{version}/preview")
    @Produces(PolicyFiles.HTML)
    @Operation(operationId = "previewBasicPolicy", summary = "公開ページの下見 / How the page will look")
    @APIResponse(
            responseCode = "200",
            description = "ページ / The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response preview(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Context Request request) {
        FindBasicPolicies.Found found = find.find(callers.current(), organizationId, version);
        return files.page(request, found.version(), documents.preview(found.version(), found.organizationName()));
    }

    /** The same as a file. */
    @GET
    @Path("/{version}/preview.pdf")
    @Produces(PolicyFiles.PDF)
    @Operation(operationId = "previewBasicPolicyPdf", summary = "公開する PDF の下見 / How the PDF will look")
    @APIResponse(
            responseCode = "200",
            description = "基本方針、PDF/A-2a / The policy, PDF/A-2a",
            content =
                    @Content(
                            mediaType = PolicyFiles.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response previewPdf(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Context Request request) {
        FindBasicPolicies.Found found = find.find(callers.current(), organizationId, version);
        return files.pdf(request, found.version(), documents.preview(found.version(), found.organizationName()));
    }

    /** Publishes a version. */
    @POST
    @Path("/{version}/publication")
    @RolesAllowed("admin")
    @Operation(
            operationId = "publishBasicPolicy",
            summary = "基本方針を公開する / Publish the basic policy",
            description = "誰でも読めるようになり、前の版と替わります。足りないものがあれば、すべて errors に示します。/ Everyone can read it,"
                    + " in the place of the version before. Everything that it lacks is named in errors.")
    @APIResponse(
            responseCode = "200",
            description = "公開した版 / The published version",
            content = @Content(schema = @Schema(implementation = BasicPolicyResponse.class)))
    public Response publish(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version) {
        return answer(publish.publish(callers.current(), organizationId, version));
    }

    /** Takes the published version back. */
    @DELETE
    @Path("/{version}/publication")
    @RolesAllowed("admin")
    @Operation(
            operationId = "withdrawBasicPolicyPublication",
            summary = "基本方針の公開を取りやめる / Take the published basic policy back",
            description = "二つ星の宣言がほかに公開された基本方針を持たないときは 409 です。/ 409 while two stars stand that would be left"
                    + " without a published policy.")
    @APIResponse(responseCode = "204", description = "取りやめた / Taken back")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public Response withdraw(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = PolicyExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        withdraw.withdraw(callers.current(), organizationId, version, ifMatch);
        return Response.noContent().build();
    }

    private Response answer(PolicyVersion version) {
        return EntityTags.changed(version.version(), language.locale(), body(version));
    }

    private BasicPolicyResponse body(PolicyVersion version) {
        return BasicPolicyResponse.of(version, addresses.page(find.of(version).slug()));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "BasicPolicyPage", requiredProperties = "items")
    record BasicPolicyPage(List<BasicPolicyResponse> items, String nextCursor) {}
}
