package jp.hoshimori.diagnosis.diagnosis;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed since the diagnosis before over HTTP, for whoever may read the diagnosis. */
@Path("/v1/diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "diagnoses")
public class DiagnosisChangesResource {

    static final String CHANGES = """
            {
              "diagnosisId": "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41",
              "previous": {
                "diagnosisId": "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa",
                "questionnaire": "jisha25-3.1",
                "score": 77,
                "completedAt": "2025-04-01T01:23:45.678901Z"
              },
              "scoreDelta": 2,
              "parts": [
                {"part": 1, "name": "基本的対策", "delta": 0},
                {"part": 2, "name": "従業員としての対策", "delta": 2},
                {"part": 3, "name": "組織としての対策", "delta": 0}
              ],
              "topics": [
                {
                  "topic": "BACKUPS",
                  "question": 11,
                  "theme": "バックアップのルール",
                  "change": "IMPROVED",
                  "before": "NOT_IMPLEMENTED",
                  "now": "PARTIAL"
                }
              ]
            }""";

    private final FindChanges findChanges;
    private final Callers callers;
    private final RequestLanguage language;

    DiagnosisChangesResource(FindChanges findChanges, Callers callers, RequestLanguage language) {
        this.findChanges = findChanges;
        this.callers = callers;
        this.language = language;
    }

    /** What changed since the same organization's diagnosis before. */
    @GET
    @Path("/{diagnosisId}/changes")
    @Operation(operationId = "getDiagnosisChanges", summary = "前回の診断からの変化 / What changed since the diagnosis before")
    @APIResponse(
            responseCode = "200",
            description = "変化。前回がなければ diagnosisId だけ / The changes; only diagnosisId when there was none before",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisChangesResponse.class),
                            examples = @ExampleObject(name = "improved", value = CHANGES)))
    public DiagnosisChangesResponse get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DiagnosisExamples.ID)
                    @PathParam("diagnosisId")
                    UUID diagnosisId) {
        Locale locale = language.locale();
        return findChanges
                .find(callers.current(), diagnosisId)
                .map(changes -> DiagnosisChangesResponse.of(changes, diagnosisId, locale))
                .orElseGet(() -> DiagnosisChangesResponse.none(diagnosisId));
    }
}
