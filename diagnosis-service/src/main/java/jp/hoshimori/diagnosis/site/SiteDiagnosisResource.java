package jp.hoshimori.diagnosis.site;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisExamples;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisResponse;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisResponses;
import jp.hoshimori.diagnosis.diagnosis.Profiles;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Diagnoses of several sites over HTTP, for anyone; what comes of them is read like any other diagnosis. */
@Path("/v1/site-diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "diagnoses")
public class SiteDiagnosisResource {

    private final SubmitSiteDiagnosis submitSiteDiagnosis;
    private final Profiles profiles;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;
    private final DiagnosisResponses responses;

    SiteDiagnosisResource(
            SubmitSiteDiagnosis submitSiteDiagnosis,
            Profiles profiles,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language,
            DiagnosisResponses responses) {
        this.responses = responses;
        this.submitSiteDiagnosis = submitSiteDiagnosis;
        this.profiles = profiles;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Takes all answers of all sites at once and answers with the company's result. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitSiteDiagnosis",
            summary = "拠点ごとに自社診断に回答する / Answer the self-diagnosis site by site",
            description = "拠点の回答を、選んだ方法で会社全体の回答にまとめます。結果は /v1/diagnoses/{diagnosisId} で読めます。/"
                    + " The sites' answers become the company's by the method that is chosen. The result is read at"
                    + " /v1/diagnoses/{diagnosisId}.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SiteDiagnosisRequest.class),
                            examples = @ExampleObject(name = "two-sites", value = SiteExamples.SUBMISSION)))
    @APIResponse(
            responseCode = "201",
            description = "診断の結果 / The result",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisResponse.class),
                            examples = @ExampleObject(name = "result", value = DiagnosisExamples.RESULT_OF_SITES)))
    public Response submit(@NotNull @Valid SiteDiagnosisRequest submission) {
        Caller caller = callers.current();
        return requests.create(submission, () -> created(caller, submission));
    }

    private Created created(Caller caller, SiteDiagnosisRequest submission) {
        Diagnosis diagnosis = submitSiteDiagnosis.submit(
                caller,
                submission.questionnaire(),
                profiles.checked(submission.profile()),
                Aggregations.checked(submission.aggregation()),
                submission.submitted());
        Locale locale = language.locale();
        return new Created(
                URI.create("/v1/diagnoses/" + diagnosis.id()),
                EntityTags.of(diagnosis.version(), locale),
                responses.of(diagnosis, locale));
    }
}
