package jp.hoshimori.diagnosis.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import jp.hoshimori.document.CsvWriter;
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

/** Diagnoses of organizations that granted them to a partner, over HTTP. */
@Path("/v1/granted-diagnoses")
@RolesAllowed("supporter")
@SecurityRequirement(name = "bearer")
@Tag(name = "bulk")
public class GrantedDiagnosisResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final MediaType NDJSON_TYPE = MediaType.valueOf(NDJSON);
    private static final MediaType CSV_TYPE = MediaType.valueOf(CsvWriter.MEDIA_TYPE);

    private final ExportDiagnoses exportDiagnoses;
    private final ExportFiles files;
    private final Callers callers;

    GrantedDiagnosisResource(ExportDiagnoses exportDiagnoses, ExportFiles files, Callers callers) {
        this.exportDiagnoses = exportDiagnoses;
        this.files = files;
        this.callers = callers;
    }

    /** The granted diagnoses in the order of their changes: piece by piece as JSON, or all as one file. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, NDJSON, CsvWriter.MEDIA_TYPE})
    @Operation(
            operationId = "listGrantedDiagnoses",
            summary = "委任を受けた事業者の診断 / The diagnoses of organizations that granted it",
            description = "スコープ diagnoses:read が必要です。diagnoses:read を委任した事業者の診断を、変わった順に返します。委任が取り消されるか"
                    + "期限を過ぎると、その時点から返しません。変わってから返すまで数秒かかります。次回は、受け取った最後の updatedAt を updatedSince"
                    + " に指定すると漏れなく続きを受け取れます (その1件は重なります)。application/x-ndjson と text/csv は一度にすべてを返します。/"
                    + " Needs the scope diagnoses:read. The diagnoses of the organizations that granted diagnoses:read, in the"
                    + " order in which they changed. From when a grant is revoked or expires, nothing of that organization"
                    + " is shown. A change is shown a few seconds after it was made. Ask next time with updatedSince set to"
                    + " the last updatedAt you received: nothing is missed, and that one comes again."
                    + " application/x-ndjson and text/csv hold everything at once.")
    @APIResponse(
            responseCode = "200",
            description = "診断、変わった順 / The diagnoses, the earliest change first",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = GrantedDiagnosisPage.class),
                        examples = @ExampleObject(name = "piece", value = ExportExamples.LIST)),
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "lines", value = ExportExamples.NDJSON)),
                @Content(
                        mediaType = CsvWriter.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "rows", value = ExportExamples.CSV))
            })
    public Response list(
            @Parameter(
                            description = "この時刻以降に変わったもの (RFC 3339) / What changed then or later (RFC 3339)",
                            example = "2026-04-01T00:00:00Z")
                    @QueryParam("updatedSince")
                    String updatedSince,
            @Parameter(description = "1 - 200。JSON のときだけ / Of JSON only") @QueryParam("limit") @DefaultValue("50")
                    int limit,
            @Parameter(description = "前の応答の nextCursor。JSON のときだけ / nextCursor of the response before; of JSON only")
                    @QueryParam("cursor")
                    String cursor,
            @Context Request request) {
        MediaType wanted = wanted(request);
        if (wanted.equals(MediaType.APPLICATION_JSON_TYPE)) {
            return Response.ok(
                            exportDiagnoses
                                    .list(callers.current(), updatedSince, limit, cursor)
                                    .map(GrantedDiagnosisResponse::of),
                            wanted)
                    .build();
        }
        ExportDiagnoses.Reading all = exportDiagnoses.all(callers.current(), updatedSince);
        StreamingOutput file = wanted.equals(CSV_TYPE)
                ? stream -> files.writeCsv(all, stream)
                : stream -> files.writeNdjson(all, stream);
        return Response.ok(file, wanted)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"diagnoses." + suffix(wanted) + "\"")
                .build();
    }

    private static MediaType wanted(Request request) {
        Variant variant =
                request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, NDJSON_TYPE, CSV_TYPE)
                        .build());
        return variant == null ? MediaType.APPLICATION_JSON_TYPE : variant.getMediaType();
    }

    private static String suffix(MediaType wanted) {
        return wanted.equals(CSV_TYPE) ? "csv" : "ndjson";
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "GrantedDiagnosisPage", requiredProperties = "items")
    record GrantedDiagnosisPage(List<GrantedDiagnosisResponse> items, String nextCursor) {}
}
