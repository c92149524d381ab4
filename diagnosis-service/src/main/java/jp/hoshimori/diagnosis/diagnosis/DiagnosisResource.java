package jp.hoshimori.diagnosis.diagnosis;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.Creation;
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

/** Diagnoses over HTTP: anyone may make one and read it by its id; an organization's are its own. */
@Path("/v1/diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "diagnoses", description = "自社診断の回答と結果 / Answering the self-diagnosis, and its results")
public class DiagnosisResource {

    private final SubmitDiagnosis submitDiagnosis;
    private final FindDiagnosis findDiagnosis;
    private final DiagnosisResponses responses;
    private final Profiles profiles;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    DiagnosisResource(
            SubmitDiagnosis submitDiagnosis,
            FindDiagnosis findDiagnosis,
            DiagnosisResponses responses,
            Profiles profiles,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.submitDiagnosis = submitDiagnosis;
        this.findDiagnosis = findDiagnosis;
        this.responses = responses;
        this.profiles = profiles;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Takes all answers at once and answers with the result. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitDiagnosis",
            summary = "自社診断に回答する / Answer the self-diagnosis",
            description = "サインインしていれば、その事業者の診断になります。サインインしていなければ匿名の診断になり、id を知る人が結果を読めます。/"
                    + " Signed in, it becomes the organization's diagnosis. Otherwise it is anonymous, and whoever knows"
                    + " its id can read the result.")
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
    public Response submit(@NotNull @Valid DiagnosisSubmissionRequest submission) {
        Caller caller = callers.current();
        return requests.createRow(submission, () -> creation(caller, submission));
    }

    private Creation creation(Caller caller, DiagnosisSubmissionRequest submission) {
        Diagnosis diagnosis = submitDiagnosis.submit(
                caller, submission.questionnaire(), profiles.checked(submission.profile()), submission.submitted());
        Locale locale = language.locale();
        Created created = new Created(
                URI.create("/v1/diagnoses/" + diagnosis.id()),
                EntityTags.of(diagnosis.version(), locale),
                responses.of(diagnosis, locale));
        return new Creation(created, DiagnosisInsert.of(diagnosis), DiagnosisEvents.completed(diagnosis));
    }

    /** The result of a diagnosis. */
    @GET
    @Path("/{diagnosisId}")
    @Operation(
            operationId = "getDiagnosis",
            summary = "自社診断の結果 / The result of a self-diagnosis",
            description =
                    "匿名の診断は、事業者のものにされなければ30日後に読めなくなり、消去されます。/"
                            + " An anonymous diagnosis that no organization claims can be read for 30 days and is then deleted.")
    @APIResponse(
            responseCode = "200",
            description = "診断の結果 / The result",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisResponse.class),
                            examples = @ExampleObject(name = "result", value = DiagnosisExamples.RESULT)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DiagnosisExamples.ID)
                    @PathParam("diagnosisId")
                    UUID diagnosisId,
            @Context Request request) {
        Diagnosis diagnosis = findDiagnosis.find(callers.current(), diagnosisId);
        Locale locale = language.locale();
        return EntityTags.conditional(request, diagnosis.version(), locale, () -> responses.of(diagnosis, locale));
    }
}
