package jp.hoshimori.diagnosis.diagnosis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An organization's diagnoses over HTTP, for its own people. */
@Path("/v1/organizations/{organizationId}/diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "diagnoses")
public class OrganizationDiagnosesResource {

    private final ListDiagnoses listDiagnoses;
    private final Callers callers;

    OrganizationDiagnosesResource(ListDiagnoses listDiagnoses, Callers callers) {
        this.listDiagnoses = listDiagnoses;
        this.callers = callers;
    }

    /** The organization's diagnoses, the latest first, piece by piece. */
    @GET
    @Operation(operationId = "listDiagnoses", summary = "事業者の診断の一覧 / An organization's diagnoses")
    @APIResponse(
            responseCode = "200",
            description = "診断の一覧、新しい順 / The diagnoses, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisPage.class),
                            examples = @ExampleObject(name = "piece", value = DiagnosisExamples.LIST)))
    public Page<DiagnosisSummaryResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa")
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        return listDiagnoses
                .list(callers.current(), organizationId, limit, cursor)
                .map(DiagnosisSummaryResponse::of);
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "DiagnosisPage", requiredProperties = "items")
    record DiagnosisPage(List<DiagnosisSummaryResponse> items, String nextCursor) {}
}
