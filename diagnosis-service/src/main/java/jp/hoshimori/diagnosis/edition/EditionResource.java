package jp.hoshimori.diagnosis.edition;

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
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loaded editions over HTTP, for operators. */
@Path("/v1/questionnaire-editions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@SecurityRequirement(name = "bearer")
@Tag(name = "questionnaire-editions", description = "運営者による版の登録と公開 / Editions that operators load and publish")
public class EditionResource {

    private static final String YAML = "application/yaml";
    private static final String EDITIONS = "/v1/questionnaire-editions/";

    private final LoadEdition loadEdition;
    private final ListEditions listEditions;
    private final FindEdition findEdition;
    private final ReplaceEdition replaceEdition;
    private final RemoveEdition removeEdition;
    private final ShadowScoreEdition shadowScoreEdition;
    private final PublishEdition publishEdition;
    private final Questionnaires questionnaires;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    EditionResource(
            LoadEdition loadEdition,
            ListEditions listEditions,
            FindEdition findEdition,
            ReplaceEdition replaceEdition,
            RemoveEdition removeEdition,
            ShadowScoreEdition shadowScoreEdition,
            PublishEdition publishEdition,
            Questionnaires questionnaires,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.loadEdition = loadEdition;
        this.listEditions = listEditions;
        this.findEdition = findEdition;
        this.replaceEdition = replaceEdition;
        this.removeEdition = removeEdition;
        this.shadowScoreEdition = shadowScoreEdition;
        this.publishEdition = publishEdition;
        this.questionnaires = questionnaires;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Takes an edition's document as a draft. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, YAML})
    @Operation(
            operationId = "createQuestionnaireEdition",
            summary = "版を下書きとして登録する / Load an edition as a draft",
            description = "JSON、または同梱の版と同じ YAML で送ります。矛盾があればすべて errors に示します。/"
                    + " As JSON, or as YAML like the files that ship. Everything that contradicts itself is in errors.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = QuestionnaireDocument.class),
                        examples = @ExampleObject(name = "two-questions", value = EditionExamples.DOCUMENT)),
                @Content(mediaType = YAML, schema = @Schema(implementation = QuestionnaireDocument.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "登録した下書き / The draft",
            content =
                    @Content(
                            schema = @Schema(implementation = EditionResponse.class),
                            examples = @ExampleObject(name = "draft", value = EditionExamples.DRAFT)))
    public Response create(@Context HttpHeaders headers, byte[] document) {
        Questionnaire questionnaire = questionnaire(headers, document);
        return requests.create(questionnaire, () -> created(loadEdition.load(callers.current(), questionnaire)));
    }

    /** What operators have loaded, the latest first, piece by piece. */
    @GET
    @Operation(operationId = "listQuestionnaireEditions", summary = "登録した版の一覧 / The editions that were loaded")
    @APIResponse(
            responseCode = "200",
            description = "版の一覧、登録の新しい順 / The editions, the last loaded first",
            content =
                    @Content(
                            schema = @Schema(implementation = EditionPage.class),
                            examples = @ExampleObject(name = "piece", value = EditionExamples.LIST)))
    public Page<EditionSummaryResponse> list(
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return listEditions.list(limit, cursor).map(edition -> EditionSummaryResponse.of(edition, language.locale()));
    }

    /** One loaded edition in whichever state it is. */
    @GET
    @Path("/{editionId}")
    @Operation(
            operationId = "getQuestionnaireEdition",
            summary = "登録した版の内容と操作の記録 / A loaded edition and what was done to it")
    @APIResponse(
            responseCode = "200",
            description = "版 / The edition",
            content =
                    @Content(
                            schema = @Schema(implementation = EditionResponse.class),
                            examples = @ExampleObject(name = "draft", value = EditionExamples.DRAFT)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(example = "example-1.0") @PathParam("editionId") String editionId, @Context Request request) {
        EditionDossier dossier = findEdition.find(editionId);
        return EntityTags.conditional(request, version(dossier), language.locale(), () -> EditionResponse.of(dossier));
    }

    /** Gives an edition that is not published another document. */
    @PUT
    @Path("/{editionId}")
    @Consumes({MediaType.APPLICATION_JSON, YAML})
    @Operation(
            operationId = "replaceQuestionnaireEdition",
            summary = "公開前の版を置き換える / Replace an edition that is not published",
            description = "試算済みの版は下書きに戻ります。/ One that was scored on past answers becomes a draft again.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = QuestionnaireDocument.class),
                        examples = @ExampleObject(name = "two-questions", value = EditionExamples.DOCUMENT)),
                @Content(mediaType = YAML, schema = @Schema(implementation = QuestionnaireDocument.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "置き換えた下書き / The draft as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = EditionResponse.class),
                            examples = @ExampleObject(name = "draft", value = EditionExamples.DRAFT)))
    public Response replace(
            @Parameter(example = "example-1.0") @PathParam("editionId") String editionId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Context HttpHeaders headers,
            byte[] document) {
        Questionnaire questionnaire = questionnaire(headers, document);
        EditionDossier dossier = replaceEdition.replace(callers.current(), editionId, ifMatch, questionnaire);
        return EntityTags.changed(version(dossier), language.locale(), EditionResponse.of(dossier));
    }

    /** Removes an edition that is not published. */
    @DELETE
    @Path("/{editionId}")
    @Operation(
            operationId = "deleteQuestionnaireEdition",
            summary = "公開前の版を削除する / Remove an edition that is not published")
    @APIResponse(responseCode = "204", description = "削除しました / Removed")
    // Whoever asks for nothing but problem documents gets what there is: nothing.
    @Produces(MediaType.WILDCARD)
    public void remove(
            @Parameter(example = "example-1.0") @PathParam("editionId") String editionId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        removeEdition.remove(callers.current(), editionId, ifMatch);
    }

    /** Finds out what past answers would have been worth. */
    @POST
    @Path("/{editionId}/shadow-scorings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "shadowScoreQuestionnaireEdition",
            summary = "過去の回答で試算する / Score past answers by the edition",
            description = "最近の診断の回答を主題で対応させて採点します。結果は版に残り、版は公開できる状態になります。/"
                    + " Maps the answers of the latest diagnoses by topic. The result is kept with the edition, which can"
                    + " then be published.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ShadowScoringRequest.class),
                            examples = @ExampleObject(name = "all-that-can-be", value = EditionExamples.SCORING_ORDER)))
    @APIResponse(
            responseCode = "201",
            description = "試算の結果 / What was found out",
            content =
                    @Content(
                            schema = @Schema(implementation = ShadowScoringResponse.class),
                            examples = @ExampleObject(name = "scoring", value = EditionExamples.SCORING)))
    public Response shadowScore(
            @Parameter(example = "example-1.0") @PathParam("editionId") String editionId,
            @NotNull @Valid ShadowScoringRequest order) {
        return requests.create(
                order, () -> scored(shadowScoreEdition.score(callers.current(), editionId, order.diagnoses())));
    }

    /** Makes an edition part of the catalogue. */
    @POST
    @Path("/{editionId}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishQuestionnaireEdition",
            summary = "版を公開する / Publish an edition",
            description = "試算の後に一度だけ公開できます。公開した版は変わりません。/"
                    + " Possible once, after past answers were scored. A published edition never changes.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = EditionPublicationRequest.class),
                            examples = @ExampleObject(name = "from-april", value = EditionExamples.PUBLICATION)))
    @APIResponse(
            responseCode = "201",
            description = "公開した版 / The published edition",
            content =
                    @Content(
                            schema = @Schema(implementation = EditionResponse.class),
                            examples = @ExampleObject(name = "published", value = EditionExamples.PUBLISHED)))
    public Response publish(
            @Parameter(example = "example-1.0") @PathParam("editionId") String editionId,
            @NotNull @Valid EditionPublicationRequest publication) {
        Response response = requests.create(
                publication,
                () -> published(publishEdition.publish(callers.current(), editionId, publication.effectiveFrom())));
        questionnaires.refresh();
        return response;
    }

    private Created created(EditionDossier dossier) {
        return created(dossier, EDITIONS + dossier.edition().id(), EditionResponse.of(dossier));
    }

    private Created scored(EditionDossier dossier) {
        ShadowScoringResponse scoring =
                dossier.edition().shadowScoring().map(ShadowScoringResponse::of).orElseThrow();
        return created(dossier, EDITIONS + dossier.edition().id(), scoring);
    }

    private Created published(EditionDossier dossier) {
        return created(dossier, "/v1/questionnaires/" + dossier.edition().id(), EditionResponse.of(dossier));
    }

    private Created created(EditionDossier dossier, String location, Object body) {
        return new Created(URI.create(location), EntityTags.of(version(dossier), language.locale()), body);
    }

    private static Questionnaire questionnaire(HttpHeaders headers, byte[] document) {
        byte[] sent = document == null ? new byte[0] : document;
        return MediaType.valueOf(YAML).isCompatible(headers.getMediaType())
                ? EditionDocuments.ofYaml(sent)
                : EditionDocuments.ofJson(sent);
    }

    private static long version(EditionDossier dossier) {
        return dossier.edition().loading().version();
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "QuestionnaireEditionPage", requiredProperties = "items")
    record EditionPage(List<EditionSummaryResponse> items, String nextCursor) {}
}
