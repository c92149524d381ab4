package jp.hoshimori.diagnosis.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jp.hoshimori.diagnosis.grant.PartnerAccess;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bulk import of diagnoses over HTTP, for partners. */
@Path("/v1/diagnosis-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("supporter")
@SecurityRequirement(name = "bearer")
@Tag(name = "bulk", description = "まとめての取り込みと取り出し / Import and export in bulk")
public class DiagnosisImportResource {

    private static final String SCOPE = "diagnoses:import";

    /** As the registry and common programs name the encodings that are read. */
    private static final Set<String> CHARSETS =
            Set.of("utf-8", "utf8", "us-ascii", "shift_jis", "shift-jis", "windows-31j", "ms932", "cp932", "x-sjis");

    private static final LocalizedText UNKNOWN_TYPE = LocalizedText.of(
            "Content-Type を text/csv か application/x-ndjson にしてください。",
            "Send text/csv or application/x-ndjson as the Content-Type.");

    private static final LocalizedText UNKNOWN_CHARSET =
            LocalizedText.of("文字コードは UTF-8 か Shift_JIS です。", "The charset is UTF-8 or Shift_JIS.");

    private final ReceiveUpload receiveUpload;
    private final StartImport startImport;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    DiagnosisImportResource(
            ReceiveUpload receiveUpload,
            StartImport startImport,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.receiveUpload = receiveUpload;
        this.startImport = startImport;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Takes a file of diagnoses, and answers once it is stored; its rows are worked off afterwards. */
    @POST
    @Consumes({ImportFormat.CSV_TYPE, ImportFormat.NDJSON_TYPE})
    @Operation(
            operationId = "createDiagnosisImport",
            summary = "診断をまとめて取り込む / Import diagnoses in bulk",
            description = "スコープ diagnoses:import が必要です。organizationId が空の行は匿名の診断になり、そうでない行は、その事業者から"
                    + " diagnoses:write の委任を受けている必要があります。externalId は送り主の中で一つの診断を指し、もう一度送っても二重になりません。"
                    + "CSV は UTF-8 か Shift_JIS、1行が1件です。回答はコード、文言、点数のいずれでも書けます。/ Needs the scope"
                    + " diagnoses:import. A row without organizationId becomes an anonymous diagnosis; any other needs that"
                    + " organization's grant of diagnoses:write. An externalId names one diagnosis of the sender: sent"
                    + " again, it is not stored again. CSV is UTF-8 or Shift_JIS, and one line is one row. An answer is"
                    + " written as its code, its words or its points.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = IdempotentRequests.HEADER,
            description = "同じキーと内容で送り直すと最初の応答を返します (48 時間) / Repeated with the same key and content, the request is"
                    + " answered with the first response again, for 48 hours",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 128),
            example = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ImportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "csv", value = OperationExamples.CSV_UPLOAD)),
                @Content(
                        mediaType = ImportFormat.NDJSON_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "ndjson", value = OperationExamples.NDJSON_UPLOAD))
            })
    @APIResponse(
            responseCode = "202",
            description = "受け取りました。Location で進み具合を読めます / Stored; Location says how far it has come",
            content =
                    @Content(
                            schema = @Schema(implementation = OperationResponse.class),
                            examples = @ExampleObject(name = "waiting", value = OperationExamples.WAITING)))
    public Response create(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body)
            throws IOException {
        UUID organizationId = PartnerAccess.organizationOf(callers.current(), SCOPE);
        ImportFormat format = format(type);
        try (Upload upload = receiveUpload.receive(format, body)) {
            Response created = requests.create(Fingerprint.of(upload), () -> started(organizationId, upload));
            return Response.fromResponse(created)
                    .status(Response.Status.ACCEPTED)
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build();
        }
    }

    private Created started(UUID organizationId, Upload upload) {
        jp.hoshimori.diagnosis.bulk.Operation operation = startImport.start(organizationId, upload);
        return new Created(
                URI.create("/v1/operations/" + operation.id()),
                EntityTags.of(operation.representation(), language.locale()),
                OperationResponse.of(operation));
    }

    private static ImportFormat format(MediaType type) {
        if (type == null) {
            throw new ProblemException(CommonProblems.UNSUPPORTED_MEDIA_TYPE, UNKNOWN_TYPE);
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!CHARSETS.contains(charset.toLowerCase(Locale.ROOT))) {
            throw new ProblemException(CommonProblems.UNSUPPORTED_MEDIA_TYPE, UNKNOWN_CHARSET);
        }
        return type.isCompatible(MediaType.valueOf(ImportFormat.CSV_TYPE)) ? ImportFormat.CSV : ImportFormat.NDJSON;
    }

    /** What makes two uploads the same request. */
    record Fingerprint(String format, String digest) {

        static Fingerprint of(Upload upload) {
            return new Fingerprint(upload.format().name(), upload.digest());
        }
    }
}
