package jp.hoshimori.diagnosis.handbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import jp.hoshimori.diagnosis.handbook.model.HandbookDraft;
import jp.hoshimori.diagnosis.handbook.model.HandbookVersion;
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

/** The versions of an organization's handbook over HTTP: its people read them, its admins write them. */
@Path("/v1/organizations/{organizationId}/handbook-versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "handbooks", description = "情報セキュリティハンドブック / The information security handbook")
public class HandbookVersionResource {

    private final CreateHandbookVersion createVersion;
    private final ListHandbookVersions listVersions;
    private final FindHandbookVersion findVersion;
    private final EditHandbookVersion editVersion;
    private final HandbookSecrets secrets;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    HandbookVersionResource(
            CreateHandbookVersion createVersion,
            ListHandbookVersions listVersions,
            FindHandbookVersion findVersion,
            EditHandbookVersion editVersion,
            HandbookSecrets secrets,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.createVersion = createVersion;
        this.listVersions = listVersions;
        this.findVersion = findVersion;
        this.editVersion = editVersion;
        this.secrets = secrets;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Generates the next version from a diagnosis. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "createHandbookVersion",
            summary = "回答からハンドブックを作る / Generate a handbook from the answers",
            description = "下書きができます。実施している対策はルールに、まだの対策は案になります。同じ言語の前の版で編集したルールは、その設問の回答から同じ文が"
                    + "できるかぎり引き継ぎ、替えたものは replacedQuestions に示します。/ Makes a draft: a rule of each measure that is taken,"
                    + " a proposal of each that is not. What was edited in the version before of the same language stays as"
                    + " long as the answer makes the same of its question; what was replaced is in replacedQuestions.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = HandbookVersionRequest.class),
                            examples = @ExampleObject(name = "creation", value = HandbookExamples.CREATION)))
    @APIResponse(
            responseCode = "201",
            description = "下書き / The draft",
            content =
                    @Content(
                            schema = @Schema(implementation = HandbookVersionResponse.class),
                            examples = @ExampleObject(name = "draft", value = HandbookExamples.DRAFT)))
    public Response create(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = HandbookExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @NotNull HandbookVersionRequest version) {
        Caller caller = callers.current();
        return requests.create(version, () -> created(caller, organizationId, version));
    }

    private Created created(Caller caller, UUID organizationId, HandbookVersionRequest version) {
        HandbookDraft draft = createVersion.create(caller, organizationId, version.form());
        return new Created(
                URI.create("/v1/organizations/%s/handbook-versions/%d"
                        .formatted(organizationId, draft.origin().number())),
                EntityTags.of(draft.version(), language.locale()),
                HandbookVersionResponse.of(draft, secrets));
    }

    /** The versions, the latest first, piece by piece. */
    @GET
    @Operation(operationId = "listHandbookVersions", summary = "ハンドブックの版の一覧 / The versions of the handbook")
    @APIResponse(
            responseCode = "200",
            description = "版の一覧、新しい順 / The versions, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = HandbookVersionPage.class),
                            examples = @ExampleObject(name = "piece", value = HandbookExamples.LIST)))
    public Page<HandbookSummaryResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = HandbookExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return listVersions
                .list(callers.current(), organizationId, limit, cursor)
                .map(HandbookSummaryResponse::of);
    }

    /** One version with its text. */
    @GET
    @Path("/{version}")
    @Operation(operationId = "getHandbookVersion", summary = "ハンドブックの版 / A version of the handbook")
    @APIResponse(
            responseCode = "200",
            description = "版の全体 / The whole version",
            content =
                    @Content(
                            schema = @Schema(implementation = HandbookVersionResponse.class),
                            examples = @ExampleObject(name = "published", value = HandbookExamples.PUBLISHED)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = HandbookExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Context Request request) {
        HandbookVersion found = findVersion.find(callers.current(), organizationId, version);
        return EntityTags.conditional(
                request, found.version(), language.locale(), () -> HandbookVersionResponse.of(found, secrets));
    }

    /** Gives a draft another text. */
    @PUT
    @Path("/{version}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "editHandbookVersion",
            summary = "下書きを編集する / Edit a draft",
            description = "全文を置き換えます。下書きだけができます。/ Replaces the whole text. Only a draft can be edited.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = HandbookTextRequest.class),
                            examples = @ExampleObject(name = "text", value = HandbookExamples.TEXT)))
    @APIResponse(
            responseCode = "200",
            description = "編集した下書き / The edited draft",
            content =
                    @Content(
                            schema = @Schema(implementation = HandbookVersionResponse.class),
                            examples = @ExampleObject(name = "draft", value = HandbookExamples.DRAFT)))
    public Response edit(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = HandbookExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(example = "1") @PathParam("version") int version,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid HandbookTextRequest text) {
        HandbookVersion edited = editVersion.edit(callers.current(), organizationId, version, ifMatch, text.handbook());
        return EntityTags.changed(edited.version(), language.locale(), HandbookVersionResponse.of(edited, secrets));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "HandbookVersionPage", requiredProperties = "items")
    record HandbookVersionPage(List<HandbookSummaryResponse> items, String nextCursor) {}
}
