package jp.hoshimori.diagnosis.measure;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.FindDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What to do after a diagnosis, over HTTP, for whoever may read the diagnosis. */
@Path("/v1/diagnoses/{diagnosisId}/measures")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "diagnoses")
public class MeasureResource {

    private final FindDiagnosis findDiagnosis;
    private final Measures measures;
    private final Callers callers;
    private final RequestLanguage language;

    MeasureResource(FindDiagnosis findDiagnosis, Measures measures, Callers callers, RequestLanguage language) {
        this.findDiagnosis = findDiagnosis;
        this.measures = measures;
        this.callers = callers;
        this.language = language;
    }

    /** Every measure that the diagnosis calls for, the most rewarding first. */
    @GET
    @Operation(
            operationId = "listDiagnosisMeasures",
            summary = "勧める対策 / What to do, in order",
            description = "重要度×取り組みやすさ×失点の大きい順です。最初にすることは会社の規模に合わせた文言です。/"
                    + " By severity × ease × lost points. What to do first is worded for the company's size.")
    @APIResponse(
            responseCode = "200",
            description = "対策、勧める順 / The measures, the most rewarding first",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasurePage.class),
                            examples = @ExampleObject(name = "measures", value = MeasureExamples.LIST)))
    public Page<MeasureResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41")
                    @PathParam("diagnosisId")
                    UUID diagnosisId) {
        Diagnosis diagnosis = findDiagnosis.find(callers.current(), diagnosisId);
        return new Page<>(MeasureResponse.of(measures.of(diagnosis), language.locale()), null);
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "DiagnosisMeasurePage", requiredProperties = "items")
    record MeasurePage(List<MeasureResponse> items, String nextCursor) {}
}
