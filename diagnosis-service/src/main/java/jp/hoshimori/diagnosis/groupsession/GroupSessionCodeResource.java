package jp.hoshimori.diagnosis.groupsession;

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
import jp.hoshimori.diagnosis.diagnosis.DiagnosisExamples;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisResponse;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisResponses;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisSubmissionRequest;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.support.http.ClientAddress;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.tenant.SystemAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Group sessions over HTTP, for whoever has a code. */
@Path("/v1/group-session-codes/{code}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "group-sessions")
public class GroupSessionCodeResource {

    private final TryCode tryCode;
    private final JoinGroupSession joinGroupSession;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final ClientAddress address;
    private final RequestLanguage language;
    private final DiagnosisResponses responses;

    GroupSessionCodeResource(
            TryCode tryCode,
            JoinGroupSession joinGroupSession,
            IdempotentRequests requests,
            Callers callers,
            ClientAddress address,
            RequestLanguage language,
            DiagnosisResponses responses) {
        this.responses = responses;
        this.tryCode = tryCode;
        this.joinGroupSession = joinGroupSession;
        this.requests = requests;
        this.callers = callers;
        this.address = address;
        this.language = language;
    }

    /** The open session that has this code. */
    @GET
    @Operation(
            operationId = "findGroupSession",
            summary = "コードでグループ診断を探す / Find a group session by its code",
            description = "サインインは不要です。存在しないコードと終了したグループ診断のコードは、同じ 404 になります。誤ったコードが続くと 429 になります。/"
                    + " Needs no token. A code that never was and that of a closed session are the same 404; too many of"
                    + " them are a 429.")
    @APIResponse(
            responseCode = "200",
            description = "参加できるグループ診断 / The session, which can be joined",
            content =
                    @Content(
                            schema = @Schema(implementation = OpenGroupSessionResponse.class),
                            examples = @ExampleObject(name = "open", value = GroupSessionExamples.OPEN)))
    public OpenGroupSessionResponse find(
            @Parameter(example = GroupSessionExamples.CODE) @PathParam("code") String code) {
        // Asked for although it is not used: a token that does not hold is refused, as everywhere.
        callers.current();
        return OpenGroupSessionResponse.of(tryCode.tried(code, address.bucket()).sessionOrThrow());
    }

    /** Takes a participant's answers, and answers with the participant's own result. */
    @POST
    @Path("/diagnoses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "joinGroupSession",
            summary = "グループ診断に回答する / Answer in a group session",
            description = "結果は参加者だけの匿名の診断で、id を知る人が読め、後から自分の事業者のものにできます。主催者には集計だけが見えます。/"
                    + " The result is an anonymous diagnosis of the participant's own: whoever knows its id can read it,"
                    + " and it can be claimed later. The organizer sees totals only.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisSubmissionRequest.class),
                            examples = @ExampleObject(name = "complete", value = DiagnosisExamples.SUBMISSION)))
    @APIResponse(
            responseCode = "201",
            description = "診断の結果 / The result",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisResponse.class),
                            examples = @ExampleObject(name = "result", value = DiagnosisExamples.RESULT)))
    public Response join(
            @Parameter(example = GroupSessionExamples.CODE) @PathParam("code") String code,
            @NotNull @Valid DiagnosisSubmissionRequest submission) {
        callers.current();
        TriedCode tried = tryCode.tried(code, address.bucket());
        if (tried instanceof TriedCode.NotTried limited) {
            throw limited.refusal();
        }
        // The session is another organization's, or the participant of none. A code that opens nothing is refused
        // inside
        // only, so that a request repeated after the session has closed gets its first answer again.
        return SystemAccess.call(() -> requests.create(submission, () -> created(tried, submission)));
    }

    private Created created(TriedCode tried, DiagnosisSubmissionRequest submission) {
        Diagnosis diagnosis = joinGroupSession.join(tried.sessionOrThrow(), submission);
        Locale locale = language.locale();
        return new Created(
                URI.create("/v1/diagnoses/" + diagnosis.id()),
                EntityTags.of(diagnosis.version(), locale),
                responses.of(diagnosis, locale));
    }
}
