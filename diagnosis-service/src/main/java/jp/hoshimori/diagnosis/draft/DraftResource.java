package jp.hoshimori.diagnosis.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisExamples;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisResponse;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisResponses;
import jp.hoshimori.diagnosis.diagnosis.Profiles;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.draft.model.Draft;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts over HTTP: an anonymous one is for whoever knows its id, an organization's for its own people. */
@Path("/v1/diagnosis-drafts")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "diagnosis-drafts", description = "自社診断を一問ずつ回答する / Answering the self-diagnosis question by question")
public class DraftResource {

    private final BeginDraft beginDraft;
    private final FindDraft findDraft;
    private final CompleteDraft completeDraft;
    private final DraftLifetime lifetime;
    private final Profiles profiles;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;
    private final DiagnosisResponses responses;

    DraftResource(
            BeginDraft beginDraft,
            FindDraft findDraft,
            CompleteDraft completeDraft,
            DraftLifetime lifetime,
            Profiles profiles,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language,
            DiagnosisResponses responses) {
        this.responses = responses;
        this.beginDraft = beginDraft;
        this.findDraft = findDraft;
        this.completeDraft = completeDraft;
        this.lifetime = lifetime;
        this.profiles = profiles;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Begins a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createDiagnosisDraft",
            summary = "自社診断の下書きを始める / Begin a draft of a self-diagnosis",
            description = "最後の保存から90日で消えます。/ It is deleted 90 days after it was last saved.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DraftRequest.class),
                            examples = {
                                @ExampleObject(name = "company", value = DraftExamples.CREATION),
                                @ExampleObject(name = "two-sites", value = DraftExamples.CREATION_WITH_SITES)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "下書き / The draft",
            content =
                    @Content(
                            schema = @Schema(implementation = DraftResponse.class),
                            examples = @ExampleObject(name = "draft", value = DraftExamples.DRAFT)))
    public Response create(@NotNull @Valid DraftRequest draft) {
        Caller caller = callers.current();
        return requests.create(draft, () -> begun(caller, draft));
    }

    private Created begun(Caller caller, DraftRequest request) {
        Draft draft = beginDraft.begin(caller, request.plan(profiles.checked(request.profile())));
        return new Created(
                URI.create("/v1/diagnosis-drafts/" + draft.id()), null, DraftResponse.of(draft, lifetime.endOf(draft)));
    }

    /** A draft with what was saved of it. */
    @GET
    @Path("/{draftId}")
    @Operation(operationId = "getDiagnosisDraft", summary = "自社診断の下書き / A draft of a self-diagnosis")
    @APIResponse(
            responseCode = "200",
            description = "下書き / The draft",
            content =
                    @Content(
                            schema = @Schema(implementation = DraftResponse.class),
                            examples = @ExampleObject(name = "draft", value = DraftExamples.DRAFT)))
    public DraftResponse get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DraftExamples.ID) @PathParam("draftId")
                    UUID draftId) {
        Draft draft = findDraft.find(callers.current(), draftId);
        return DraftResponse.of(draft, lifetime.endOf(draft));
    }

    /** Makes the draft a diagnosis. */
    @POST
    @Path("/{draftId}/completion")
    @Operation(
            operationId = "completeDiagnosisDraft",
            summary = "下書きを完了して結果を得る / Complete a draft and get the result",
            description = "何度送っても診断は一つです。回答が足りなければ 409 で、errors の pointer が下書きの中の保存先を示します。/"
                    + " However often it is sent, there is one diagnosis. While answers are missing it is a 409, and the"
                    + " pointers in errors are where under the draft each one is saved.")
    @APIResponse(
            responseCode = "201",
            description = "診断の結果 / The result",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisResponse.class),
                            examples = @ExampleObject(name = "result", value = DiagnosisExamples.RESULT)))
    public Response complete(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DraftExamples.ID) @PathParam("draftId")
                    UUID draftId) {
        Caller caller = callers.current();
        return requests.create(Map.of(), () -> completed(caller, draftId));
    }

    private Created completed(Caller caller, UUID draftId) {
        Diagnosis diagnosis = completeDraft.complete(caller, draftId);
        Locale locale = language.locale();
        return new Created(
                URI.create("/v1/diagnoses/" + diagnosis.id()),
                EntityTags.of(diagnosis.version(), locale),
                responses.of(diagnosis, locale));
    }
}
