package jp.hoshimori.diagnosis.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisExamples;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deleting one diagnosis over HTTP, for its organization's administrators. */
@Path("/v1/diagnoses")
@RolesAllowed("admin")
@SecurityRequirement(name = "bearer")
@Tag(name = "diagnoses")
public class DiagnosisErasureResource {

    private final EraseDiagnosis eraseDiagnosis;
    private final Callers callers;

    DiagnosisErasureResource(EraseDiagnosis eraseDiagnosis, Callers callers) {
        this.eraseDiagnosis = eraseDiagnosis;
        this.callers = callers;
    }

    /** Deletes a diagnosis of the caller's organization. */
    @DELETE
    @Path("/{diagnosisId}")
    @Operation(operationId = "deleteDiagnosis", summary = "診断を消去する / Delete a diagnosis")
    @APIResponse(responseCode = "204", description = "消去しました / Deleted")
    public void erase(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DiagnosisExamples.ID)
                    @PathParam("diagnosisId")
                    UUID diagnosisId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        eraseDiagnosis.erase(callers.current(), diagnosisId, ifMatch);
    }
}
