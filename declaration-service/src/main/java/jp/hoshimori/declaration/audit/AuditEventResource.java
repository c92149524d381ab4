package jp.hoshimori.declaration.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.tenant.SystemAccess;
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

/** The audit trail over HTTP, for the operator. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
@SecurityRequirement(name = "bearer")
@Tag(name = "audit-events", description = "監査記録 / Who did what")
public class AuditEventResource {

    private final ReadAuditEvents readAuditEvents;
    private final AcknowledgeAuditEvents acknowledgeAuditEvents;
    private final Callers callers;

    AuditEventResource(
            ReadAuditEvents readAuditEvents, AcknowledgeAuditEvents acknowledgeAuditEvents, Callers callers) {
        this.readAuditEvents = readAuditEvents;
        this.acknowledgeAuditEvents = acknowledgeAuditEvents;
        this.callers = callers;
    }

    /** A piece of what was done, by whoever and to whatever the parameters say. */
    @GET
    @Path("/audit-events")
    @Operation(
            operationId = "listAuditEvents",
            summary = "監査記録の一覧 / Who did what",
            description =
                    "条件はすべて満たすものだけを示します。条件に合うものが少ないと、limit より少ない件数、または空で"
                            + " nextCursor が返ることがあります。続きは nextCursor で読みます。/ What meets every condition. Where"
                            + " little does, a piece may hold fewer than limit, or nothing, and still have a nextCursor: go on with it.")
    @APIResponse(
            responseCode = "200",
            description = "監査記録、新しい順 / The events, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = AuditEventPage.class),
                            examples = @ExampleObject(name = "piece", value = AuditExamples.LIST)))
    public Page<AuditEventResponse> list(
            @Parameter(description = "行為 / What was done", example = "ACCESS_GRANTED") @QueryParam("act") String act,
            @Parameter(
                            description = "行為者のトークンの sub / The token's subject of whoever did it",
                            example = AuditExamples.ACTOR)
                    @QueryParam("actor")
                    String actor,
            @Parameter(description = "対象の種類 / What kind of thing it was done to", example = "access-grant")
                    @QueryParam("subjectType")
                    String subjectType,
            @Parameter(description = "対象の id / Which one", example = AuditExamples.SUBJECT) @QueryParam("subjectId")
                    String subjectId,
            @Parameter(description = "対象がどの事業者のものか / Whose that is", example = AuditExamples.ORGANIZATION)
                    @QueryParam("organizationId")
                    String organizationId,
            @Parameter(description = "この時刻以降 / Then or later", example = "2026-04-12T00:00:00Z") @QueryParam("from")
                    String from,
            @Parameter(description = "この時刻より前 / Before then", example = "2026-04-13T00:00:00Z") @QueryParam("to")
                    String to,
            @Parameter(description = "確認済みか / Whether an operator has acknowledged it: true, false", example = "false")
                    @QueryParam("acknowledged")
                    String acknowledged,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        AuditFilter filter = new AuditFilter(
                Optional.ofNullable(act),
                Optional.ofNullable(actor),
                Optional.ofNullable(subjectType),
                Optional.ofNullable(subjectId),
                AuditParameters.id("?organizationId", organizationId),
                AuditParameters.instant("?from", from),
                AuditParameters.instant("?to", to),
                AuditParameters.truth("?acknowledged", acknowledged));
        return forAll(() -> readAuditEvents.all(filter, limit, cursor)).map(AuditEventResponse::of);
    }

    /** Notes that the operator has seen an event. */
    @POST
    @Path("/audit-events/{auditEventId}/acknowledgement")
    @Operation(
            operationId = "acknowledgeAuditEvent",
            summary = "監査記録を確認済みにする / Acknowledge an audit event",
            description = "すでに確認済みのものは、最初に確認した人と日時のまま変わりません。/"
                    + " One that was acknowledged before keeps who did so first, and when.")
    @APIResponse(
            responseCode = "200",
            description = "確認済みの監査記録 / The event, acknowledged",
            content =
                    @Content(
                            schema = @Schema(implementation = AuditEventResponse.class),
                            examples = @ExampleObject(name = "acknowledged", value = AuditExamples.EVENT)))
    public AuditEventResponse acknowledge(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AuditExamples.ID)
                    @PathParam("auditEventId")
                    UUID auditEventId) {
        Caller operator = callers.current();
        return AuditEventResponse.of(forAll(() -> acknowledgeAuditEvents.one(operator, auditEventId)));
    }

    /** Notes that the operator has seen everything up to an event. */
    @POST
    @Path("/audit-event-acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acknowledgeAuditEvents",
            summary = "ある監査記録までをすべて確認済みにする / Acknowledge everything up to an audit event",
            description = "一度に10,000件まで。complete が false ならもう一度送ります。/"
                    + " At most 10,000 at once: while complete is false, send it again.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AcknowledgementRequest.class),
                            examples = @ExampleObject(name = "up-to", value = AuditExamples.UP_TO)))
    @APIResponse(
            responseCode = "200",
            description = "確認済みにした件数 / How many were acknowledged",
            content =
                    @Content(
                            schema = @Schema(implementation = AcknowledgementResponse.class),
                            examples = @ExampleObject(name = "all", value = AuditExamples.ACKNOWLEDGED)))
    public AcknowledgementResponse acknowledgeUpTo(@NotNull @Valid AcknowledgementRequest read) {
        Caller operator = callers.current();
        return AcknowledgementResponse.of(forAll(() -> acknowledgeAuditEvents.upTo(operator, read.upTo())));
    }

    /** The result of work on the rows of every organization. */
    private static <T> T forAll(Callable<T> work) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(work));
    }
}
