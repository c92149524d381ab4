package jp.hoshimori.declaration.register.dump;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.register.RegisterProblems;
import jp.hoshimori.document.CsvWriter;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole register over HTTP, for anyone. */
@Path("/v1/register-dumps")
@PermitAll
@Tag(name = "register")
public class RegisterDumpResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String NAME = "attachment; filename=\"%s\"";

    private static final LocalizedText NONE = LocalizedText.of(
            "登録簿データは毎日作られ、数日間残ります。ある日付は GET /v1/register-dumps で確かめられます。",
            "The register is dumped every day and kept for some days. GET /v1/register-dumps lists what there is.");

    private final RegisterDumps dumps;

    RegisterDumpResource(RegisterDumps dumps) {
        this.dumps = dumps;
    }

    /** The files there are. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listRegisterDumps",
            summary = "登録簿データの一覧 / The dumps of the register",
            description = "毎日一回、登録簿の全件を CSV と NDJSON で作ります。新しい順。/"
                    + " Once a day the whole register is written as CSV and NDJSON. Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "ファイルの一覧 / The files",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisterDumpList.class),
                            examples = @ExampleObject(name = "one", value = DumpExamples.LIST)))
    public RegisterDumpList list() throws SQLException {
        return new RegisterDumpList(
                dumps.all().stream().map(RegisterDumpResponse::of).toList());
    }

    /** The newest file as CSV. */
    @GET
    @Path("/latest.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    @Operation(
            operationId = "getRegisterDumpCsv",
            summary = "登録簿の全件 (CSV) / The whole register as CSV",
            description = "最新のものです。Accept-Encoding: gzip で圧縮して送ります。ETag が同じなら 304 です。名前は公開されているものだけです。/"
                    + " The newest one. Sent compressed with Accept-Encoding: gzip; 304 while the ETag is the same. Only"
                    + " published names are in it.")
    @APIResponse(
            responseCode = "200",
            description = "見出しと、宣言ごとに一行。BOM 付き UTF-8 / A heading, then a row a declaration; UTF-8 with byte order mark",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "one", value = DumpExamples.CSV)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response latestCsv(@Context Request request, @Context HttpHeaders headers) throws SQLException {
        return file(dumps.latest(DumpFormat.CSV), request, headers);
    }

    /** The newest file as NDJSON. */
    @GET
    @Path("/latest.ndjson")
    @Produces(NDJSON)
    @Operation(
            operationId = "getRegisterDumpNdjson",
            summary = "登録簿の全件 (NDJSON) / The whole register as NDJSON",
            description = "最新のものです。Accept-Encoding: gzip で圧縮して送ります。ETag が同じなら 304 です。名前は公開されているものだけです。/"
                    + " The newest one. Sent compressed with Accept-Encoding: gzip; 304 while the ETag is the same. Only"
                    + " published names are in it.")
    @APIResponse(
            responseCode = "200",
            description = "宣言ごとに一行の JSON / A JSON object a line and declaration",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "one", value = DumpExamples.NDJSON)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response latestNdjson(@Context Request request, @Context HttpHeaders headers) throws SQLException {
        return file(dumps.latest(DumpFormat.NDJSON), request, headers);
    }

    /** The file of a day. */
    @GET
    @Path("/{day}/{format}")
    @Produces({CsvWriter.MEDIA_TYPE, NDJSON})
    @Operation(operationId = "getRegisterDump", summary = "ある日の登録簿の全件 / The whole register of a day")
    @APIResponse(
            responseCode = "200",
            description = "その日のファイル / The file of that day",
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one", value = DumpExamples.CSV)),
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one", value = DumpExamples.NDJSON))
            })
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response ofDay(
            @Parameter(example = "2026-04-12") @PathParam("day") String day,
            @Parameter(description = "csv, ndjson", example = "csv") @PathParam("format") String format,
            @Context Request request,
            @Context HttpHeaders headers)
            throws SQLException {
        DumpFormat known = DumpFormat.ofEnding(format).orElseThrow(RegisterDumpResource::none);
        return file(dumps.ofDay(parsed(day), known), request, headers);
    }

    private Response file(Optional<RegisterDump> found, Request request, HttpHeaders headers) {
        RegisterDump dump = found.orElseThrow(RegisterDumpResource::none);
        boolean compressed = takesGzip(headers);
        EntityTag tag = new EntityTag(dump.sha256() + (compressed ? "-gzip" : ""));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder response = unchanged != null ? unchanged : content(dump, compressed);
        return response.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    private ResponseBuilder content(RegisterDump dump, boolean compressed) {
        DumpStream stream = new DumpStream(dumps, dump);
        StreamingOutput body = compressed ? stream::writeCompressed : stream::write;
        ResponseBuilder response = Response.ok(body, dump.format().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, compressed ? dump.gzipSize() : dump.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, NAME.formatted(dump.fileName()));
        return compressed ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }

    /** Whether {@code Accept-Encoding} names gzip, and not only to refuse it (RFC 9110 §12.5.3). */
    static boolean takesGzip(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(coding -> coding.replaceAll("\\s", ""))
                .anyMatch(coding -> coding.equalsIgnoreCase("gzip")
                        || coding.toLowerCase(java.util.Locale.ROOT).matches("gzip;q=(1.*|0\\.0*[1-9].*)"));
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            throw none();
        }
    }

    private static ProblemException none() {
        return new ProblemException(RegisterProblems.NO_DUMP, NONE);
    }

    /** Names the list's shape in the API document. */
    @Schema(name = "RegisterDumpList", requiredProperties = "items")
    record RegisterDumpList(List<RegisterDumpResponse> items) {}
}
