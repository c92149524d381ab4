package jp.hoshimori.diagnosis.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deleting everything an organization answered over HTTP, for its administrators. */
@Path("/v1/organizations/{organizationId}/diagnoses")
@RolesAllowed("admin")
@SecurityRequirement(name = "bearer")
@Tag(name = "diagnoses")
public class DiagnosesErasureResource {

    private final EraseDiagnoses eraseDiagnoses;
    private final Callers callers;

    DiagnosesErasureResource(EraseDiagnoses eraseDiagnoses, Callers callers) {
        this.eraseDiagnoses = eraseDiagnoses;
        this.callers = callers;
    }

    /** Deletes the organization's diagnoses and drafts. */
    @DELETE
    @Operation(
            operationId = "eraseDiagnoses",
            summary = "事業者の診断をすべて消去する / Delete all of an organization's diagnoses",
            description =
                    "拠点の回答、下書き、ハンドブック、主催したグループ診断も消去します。元に戻せません。/ The sites' answers, drafts, handbooks and the group sessions it held go too. It cannot be undone.")
    @APIResponse(responseCode = "204", description = "消去しました / Deleted")
    public void erase(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa")
                    @PathParam("organizationId")
                    UUID organizationId) {
        eraseDiagnoses.of(callers.current(), organizationId);
    }
}
