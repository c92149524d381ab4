package jp.hoshimori.diagnosis.improvement;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.hoshimori.diagnosis.improvement.model.WhatIf;
import jp.hoshimori.support.http.RequestLanguage;
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

/** What a diagnosis could become, over HTTP, for whoever may read the diagnosis. */
@Path("/v1/diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "diagnoses")
public class ImprovementResource {

    private static final String ID = "019b2f4e-6c00-7a3d-9d52-8b1f0c6e7a41";

    private final TryOtherAnswers tryOtherAnswers;
    private final FindPath findPath;
    private final Callers callers;
    private final RequestLanguage language;

    ImprovementResource(TryOtherAnswers tryOtherAnswers, FindPath findPath, Callers callers, RequestLanguage language) {
        this.tryOtherAnswers = tryOtherAnswers;
        this.findPath = findPath;
        this.callers = callers;
        this.language = language;
    }

    /** The score with other answers to some questions. */
    @POST
    @Path("/{diagnosisId}/what-if")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "whatIfDiagnosis",
            summary = "仮の回答で点数を試す / Try the score of other answers",
            description = "何も保存されず、診断は変わりません。/ Nothing is stored, and the diagnosis stays as it is.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = WhatIfRequest.class),
                            examples = @ExampleObject(name = "two", value = ImprovementExamples.WHAT_IF)))
    @APIResponse(
            responseCode = "200",
            description = "仮の回答での結果 / The outcome",
            content =
                    @Content(
                            schema = @Schema(implementation = WhatIfResponse.class),
                            examples = @ExampleObject(name = "outcome", value = ImprovementExamples.OUTCOME)))
    public WhatIfResponse whatIf(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ID) @PathParam("diagnosisId")
                    UUID diagnosisId,
            @NotNull @Valid WhatIfRequest request) {
        WhatIf outcome = tryOtherAnswers.tryOut(callers.current(), diagnosisId, request.submitted());
        return WhatIfResponse.of(outcome, language.locale());
    }

    /** The way to a total with the least effort. */
    @GET
    @Path("/{diagnosisId}/path")
    @Operation(
            operationId = "getDiagnosisPath",
            summary = "目標の点数への最も手間の少ない道筋 / The cheapest path to a total",
            description = "手間の合計が最も少ない改善の組合せです。同じ手間なら設問の数が少ないもの、次に番号の若い設問から始まるものを選びます。/"
                    + " The improvements that cost the least effort in all; for equal effort those of fewer questions,"
                    + " then those that begin with the earlier question.")
    @APIResponse(
            responseCode = "200",
            description = "道筋。すでに届いていれば steps は空 / The path; no steps when the total is reached already",
            content =
                    @Content(
                            schema = @Schema(implementation = PathResponse.class),
                            examples = @ExampleObject(name = "path", value = ImprovementExamples.PATH)))
    public PathResponse path(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ID) @PathParam("diagnosisId")
                    UUID diagnosisId,
            @Parameter(
                            description = "目標の合計点。版の最低から最高まで / The total to reach, within what the edition allows",
                            example = "83")
                    @NotNull
                    @QueryParam("target")
                    Integer target) {
        return PathResponse.of(findPath.find(callers.current(), diagnosisId, target), language.locale());
    }
}
