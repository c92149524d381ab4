package jp.hoshimori.declaration.measuresrequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import jp.hoshimori.declaration.measuresrequest.FindMeasuresRequests.RecordedRequest;
import jp.hoshimori.declaration.measuresrequest.model.GuardRails;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.document.CsvWriter;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.idempotency.Created;
import jp.hoshimori.support.idempotency.IdempotentRequests;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What buyers ask of suppliers, over HTTP: administrators take steps, the people of both sides read. */
@Path("/v1/measures-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "measures-requests", description = "取引先への要請 / Asking suppliers to declare")
public class MeasuresRequestResource {

    private final AskedSupplier askedSupplier;
    private final RequestMeasures requestMeasures;
    private final FindMeasuresRequests findRequests;
    private final GuardRails rails;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;

    MeasuresRequestResource(
            AskedSupplier askedSupplier,
            RequestMeasures requestMeasures,
            FindMeasuresRequests findRequests,
            GuardRails rails,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language) {
        this.askedSupplier = askedSupplier;
        this.requestMeasures = requestMeasures;
        this.findRequests = findRequests;
        this.rails = rails;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
    }

    /** Asks a supplier for the caller's own organization. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "requestMeasures",
            summary = "取引先に宣言を要請する / Ask a supplier to declare",
            description = "必要な理由と説明した日を記録します。製品・サービス・事業者は指定できません。取引先が同意するには、費用の話し合いの記録が必要です。/"
                    + " Records why it is needed and when that was explained. No product, service or provider can be"
                    + " prescribed. The supplier can agree once a talk about the cost is on record.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresRequestRequest.class),
                            examples = @ExampleObject(name = "one-star", value = MeasuresRequestExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "要請 / The request",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresRequestResponse.class),
                            examples = @ExampleObject(name = "open", value = MeasuresRequestExamples.OPEN)))
    public Response request(@NotNull MeasuresRequestRequest request) {
        Caller caller = callers.current();
        // Looked for before the transaction begins, which sees its own organization only.
        Supplier<UUID> supplier = askedSupplier.find(caller, request);
        return requests.create(request, () -> created(caller, supplier.get(), request));
    }

    private Created created(Caller caller, UUID supplier, MeasuresRequestRequest sent) {
        MeasuresRequest request = requestMeasures.request(caller, supplier, sent.form());
        Locale locale = language.locale();
        return new Created(
                URI.create("/v1/measures-requests/" + request.id()),
                EntityTags.of(request.version(), locale),
                MeasuresRequestResponse.of(request, rails, locale));
    }

    /** What the caller's own organization asked of others. */
    @GET
    @Operation(
            operationId = "listMeasuresRequests",
            summary = "自分の事業者による要請の一覧 / What one's own organization asks of suppliers")
    @APIResponse(
            responseCode = "200",
            description = "要請の一覧、新しい順 / The requests, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresRequestPage.class),
                            examples = @ExampleObject(name = "piece", value = MeasuresRequestExamples.LIST)))
    public Page<MeasuresRequestResponse> list(
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        Locale locale = language.locale();
        return findRequests
                .made(callers.current(), limit, cursor)
                .map(request -> MeasuresRequestResponse.of(request, rails, locale));
    }

    /** A request with its record, for both sides. */
    @GET
    @Path("/{measuresRequestId}")
    @Operation(operationId = "getMeasuresRequest", summary = "要請とその記録 / A request and its record")
    @APIResponse(
            responseCode = "200",
            description = "要請とその記録 / The request and its record",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasuresRequestResponse.class),
                            examples = @ExampleObject(name = "open", value = MeasuresRequestExamples.RECORDED)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MeasuresRequestExamples.ID)
                    @PathParam("measuresRequestId")
                    UUID measuresRequestId,
            @Context Request request) {
        RecordedRequest found = findRequests.find(callers.current(), measuresRequestId);
        Locale locale = language.locale();
        return EntityTags.conditional(
                request, found.request().version(), locale, () -> MeasuresRequestResponse.of(found, rails, locale));
    }

    /** The record of a request as a table, for both sides. */
    @GET
    @Path("/{measuresRequestId}/record.csv")
    @Produces(CsvWriter.MEDIA_TYPE)
    @Operation(
            operationId = "getMeasuresRequestRecord",
            summary = "要請の記録の CSV / The record of a request as CSV",
            description = "保存用です。だれがいつ何をしたかを古い順に、続けて最後の状態を書きます。/ To be filed: who did what and when, the"
                    + " earliest first, then what holds at the end.")
    @APIResponse(
            responseCode = "200",
            description = "記録 / The record",
            content =
                    @Content(
                            mediaType = CsvWriter.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "open", value = MeasuresRequestExamples.CSV)))
    public Response record(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = MeasuresRequestExamples.ID)
                    @PathParam("measuresRequestId")
                    UUID measuresRequestId) {
        return Response.ok(RecordCsv.of(findRequests.find(callers.current(), measuresRequestId)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"measures-request-" + measuresRequestId + ".csv\"")
                .build();
    }
}
