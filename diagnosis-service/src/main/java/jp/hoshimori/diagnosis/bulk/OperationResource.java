package jp.hoshimori.diagnosis.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.document.CsvWriter;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Caller;
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

/** Operations over HTTP, for the organization whose they are. */
@Path("/v1/operations/{operationId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supporter", "member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "bulk")
public class OperationResource {

    private final ReadOperations readOperations;
    private final CancelOperation cancelOperation;
    private final Callers callers;
    private final RequestLanguage language;

    OperationResource(
            ReadOperations readOperations, CancelOperation cancelOperation, Callers callers, RequestLanguage language) {
        this.readOperations = readOperations;
        this.cancelOperation = cancelOperation;
        this.callers = callers;
        this.language = language;
    }

    /** How far an operation has come. */
    @GET
    @Operation(operationId = "getOperation", summary = "処理の進み具合 / How far an operation has come")
    @APIResponse(
            responseCode = "200",
            description = "進み具合 / How far it has come",
            content =
                    @Content(
                            schema = @Schema(implementation = OperationResponse.class),
                            examples = @ExampleObject(name = "running", value = OperationExamples.RUNNING)))
    @APIResponse(responseCode = "304", description = "If-None-Match のときから変わっていません / Unchanged")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = OperationExamples.ID)
                    @PathParam("operationId")
                    UUID operationId,
            @Context Request request) {
        var operation = readOperations.find(callers.current(), operationId);
        return EntityTags.conditional(
                request, operation.representation(), language.locale(), () -> OperationResponse.of(operation));
    }

    /** What became of each row so far. */
    @GET
    @Path("/results")
    @Operation(operationId = "listOperationResults", summary = "行ごとの結果の一覧 / What became of each row")
    @APIResponse(
            responseCode = "200",
            description = "これまでに処理した行、ファイルの順 / The rows done so far, in the upload's order",
            content =
                    @Content(
                            schema = @Schema(implementation = OperationResultPage.class),
                            examples = @ExampleObject(name = "piece", value = OperationExamples.RESULTS)))
    public Page<OperationResultResponse> results(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = OperationExamples.ID)
                    @PathParam("operationId")
                    UUID operationId,
            @Parameter(description = "ACCEPTED, ALREADY_THERE, REJECTED", example = "REJECTED") @QueryParam("outcome")
                    String outcome,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        Locale locale = language.locale();
        return readOperations
                .results(callers.current(), operationId, outcome, limit, cursor)
                .map(result -> OperationResultResponse.of(result, locale));
    }

    /** What became of each row so far, as one file. */
    @GET
    @Path("/results.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    @Operation(operationId = "getOperationResultsCsv", summary = "行ごとの結果を CSV で / What became of each row, as CSV")
    @APIResponse(
            responseCode = "200",
            description = "これまでに処理した行、ファイルの順。BOM 付き UTF-8 / The rows done so far, in the upload's order; UTF-8 with"
                    + " a byte order mark",
            content =
                    @Content(
                            mediaType = CsvWriter.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "results", value = OperationExamples.RESULTS_CSV)))
    public Response resultsCsv(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = OperationExamples.ID)
                    @PathParam("operationId")
                    UUID operationId) {
        Caller caller = callers.current();
        readOperations.find(caller, operationId);
        OperationResultsCsv file = new OperationResultsCsv(readOperations, caller, operationId, language.locale());
        return Response.ok((StreamingOutput) file::write, CsvWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"results-" + operationId + ".csv\"")
                .build();
    }

    /** Stops an operation before its next batch; what it has done is kept. */
    @POST
    @Path("/cancellation")
    @Operation(
            operationId = "cancelOperation",
            summary = "処理を取り消す / Cancel an operation",
            description = "処理中のまとまりを終えてから止まります。それまでに取り込んだ診断は残ります。繰り返しても同じ結果です。/"
                    + " It stops once the batch at hand is done. What was imported until then stays. May be repeated.")
    @APIResponse(
            responseCode = "200",
            description = "止まる、または止まった処理 / The operation, which will stop or has stopped",
            content =
                    @Content(
                            schema = @Schema(implementation = OperationResponse.class),
                            examples = @ExampleObject(name = "cancelling", value = OperationExamples.CANCELLING)))
    public Response cancel(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = OperationExamples.ID)
                    @PathParam("operationId")
                    UUID operationId) {
        var operation = cancelOperation.cancel(callers.current(), operationId);
        return EntityTags.changed(operation.representation(), language.locale(), OperationResponse.of(operation));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "OperationResultPage", requiredProperties = "items")
    record OperationResultPage(List<OperationResultResponse> items, String nextCursor) {}
}
