package jp.hoshimori.diagnosis.diagnosis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Claiming an anonymous diagnosis over HTTP, for people of an organization. */
@Path("/v1/diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "diagnoses")
public class ClaimResource {

    private final ClaimDiagnosis claimDiagnosis;
    private final Callers callers;
    private final RequestLanguage language;
    private final DiagnosisResponses responses;

    ClaimResource(
            ClaimDiagnosis claimDiagnosis, Callers callers, RequestLanguage language, DiagnosisResponses responses) {
        this.responses = responses;
        this.claimDiagnosis = claimDiagnosis;
        this.callers = callers;
        this.language = language;
    }

    /** Makes an anonymous diagnosis the caller's organization's. */
    @POST
    @Path("/{diagnosisId}/claim")
    @Operation(
            operationId = "claimDiagnosis",
            summary = "匿名の診断を事業者のものにする / Claim an anonymous diagnosis",
            description = "すでに自分の事業者のものなら、そのまま返します。別の事業者のものは 404、同時に求めて先を越されたときは 409 です。/"
                    + " Answers with the diagnosis as it is when it is the organization's already. Another organization's is"
                    + " 404; 409 is for whoever asked at the same time and came second.")
    @APIResponse(
            responseCode = "200",
            description = "事業者のものになった診断 / The diagnosis, now the organization's",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisResponse.class),
                            examples = @ExampleObject(name = "claimed", value = DiagnosisExamples.RESULT)))
    public Response claim(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DiagnosisExamples.ID)
                    @PathParam("diagnosisId")
                    UUID diagnosisId) {
        Diagnosis diagnosis = claimDiagnosis.claim(callers.current(), diagnosisId);
        Locale locale = language.locale();
        return EntityTags.changed(diagnosis.version(), locale, responses.of(diagnosis, locale));
    }
}
