package jp.hoshimori.diagnosis.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.hoshimori.diagnosis.diagnosis.FindDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.document.CsvWriter;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Diagnoses as files over HTTP, for whoever may read the diagnosis. */
@Path("/v1/diagnoses")
@PermitAll
@Tag(name = "diagnoses")
public class DiagnosisDocumentResource {

    private static final String PDF = "application/pdf";

    private final FindDiagnosis findDiagnosis;
    private final DiagnosisReport report;
    private final DiagnosisTables tables;
    private final Callers callers;
    private final RequestLanguage language;

    DiagnosisDocumentResource(
            FindDiagnosis findDiagnosis,
            DiagnosisReport report,
            DiagnosisTables tables,
            Callers callers,
            RequestLanguage language) {
        this.findDiagnosis = findDiagnosis;
        this.report = report;
        this.tables = tables;
        this.callers = callers;
        this.language = language;
    }

    /** The report of a diagnosis. */
    @GET
    @Path("/{diagnosisId}/report.pdf")
    @Produces(PDF)
    @Operation(
            operationId = "getDiagnosisReport",
            summary = "自社診断の結果レポート (PDF) / The report of a self-diagnosis as PDF",
            description = "A4 の PDF/A-2a です。合計点と評価、レーダーチャート、わからないと答えた設問、勧める対策、すべての回答を載せます。/"
                    + " PDF/A-2a on A4: the total and what it means, radar charts, the questions answered with UNKNOWN, the"
                    + " measures proposed, and every answer.")
    @APIResponse(
            responseCode = "200",
            description = "結果レポート / The report",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response report(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DocumentExamples.ID)
                    @PathParam("diagnosisId")
                    UUID diagnosisId,
            @Context Request request) {
        return file(diagnosisId, request, "self-diagnosis-report", ".pdf", report::pdf);
    }

    /** The answers of a diagnosis. */
    @GET
    @Path("/{diagnosisId}/answers.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    @Operation(
            operationId = "getDiagnosisAnswersCsv",
            summary = "自社診断の回答 (CSV) / The answers of a self-diagnosis as CSV",
            description = "表計算ソフト向けの表です。見出しは読む人の言語で付きます。プログラムには getDiagnosis をお使いください。/"
                    + " A table for spreadsheets, with headings in the reader's language. Programs read getDiagnosis.")
    @APIResponse(
            responseCode = "200",
            description = "1 行に 1 つの回答。BOM 付き UTF-8 / An answer a row; UTF-8 with byte order mark",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "excerpt", value = DocumentExamples.ANSWERS)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response answers(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DocumentExamples.ID)
                    @PathParam("diagnosisId")
                    UUID diagnosisId,
            @Context Request request) {
        return file(diagnosisId, request, "self-diagnosis-answers", ".csv", tables::answers);
    }

    /** The result of a diagnosis. */
    @GET
    @Path("/{diagnosisId}/result.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    @Operation(
            operationId = "getDiagnosisResultCsv",
            summary = "自社診断の結果 (CSV) / The result of a self-diagnosis as CSV",
            description = "表計算ソフト向けに結果を 1 行にまとめます。見出しは読む人の言語で付きます。プログラムには getDiagnosis をお使いください。/"
                    + " The result in one row for spreadsheets, with headings in the reader's language. Programs read"
                    + " getDiagnosis.")
    @APIResponse(
            responseCode = "200",
            description = "見出しと結果の 2 行。BOM 付き UTF-8 / Headings and result; UTF-8 with byte order mark",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "result", value = DocumentExamples.RESULT)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response result(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = DocumentExamples.ID)
                    @PathParam("diagnosisId")
                    UUID diagnosisId,
            @Context Request request) {
        return file(diagnosisId, request, "self-diagnosis-result", ".csv", tables::result);
    }

    private Response file(
            UUID id, Request request, String name, String ending, BiFunction<Diagnosis, Locale, byte[]> content) {
        Diagnosis diagnosis = findDiagnosis.find(callers.current(), id);
        Locale locale = language.locale();
        Response response =
                EntityTags.conditional(request, diagnosis.version(), locale, () -> content.apply(diagnosis, locale));
        return Response.fromResponse(response)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s%s\""
                                .formatted(name, DocumentDates.day(diagnosis.completedAt()), ending))
                .build();
    }
}
