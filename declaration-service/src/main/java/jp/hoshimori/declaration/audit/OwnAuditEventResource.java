package jp.hoshimori.declaration.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
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

/** An organization's part of the audit trail over HTTP, for its administrators. */
@Path("/v1/organizations/{organizationId}/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@SecurityRequirement(name = "bearer")
@Tag(name = "audit-events")
public class OwnAuditEventResource {

    private final ReadAuditEvents readAuditEvents;
    private final Callers callers;

    OwnAuditEventResource(ReadAuditEvents readAuditEvents, Callers callers) {
        this.readAuditEvents = readAuditEvents;
        this.callers = callers;
    }

    /** A piece of what the organization's people did, and of what anyone did to it and its declarations. */
    @GET
    @Operation(
            operationId = "listOwnAuditEvents",
            summary = "自分の事業者の監査記録 / Who did what at one's own organization",
            description = "自分の事業者の人の行為と、事業者の登録や宣言に対する運営者の行為を示します。運営者の名は示しません。/"
                    + " What the organization's people did, and what operators did to its registration and its"
                    + " declarations. Operators are not named.")
    @APIResponse(
            responseCode = "200",
            description = "監査記録、新しい順 / The events, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = OwnAuditEventPage.class),
                            examples = @ExampleObject(name = "piece", value = AuditExamples.OWN_LIST)))
    public Page<OwnAuditEventResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = AuditExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "行為 / What was done", example = "ACCESS_GRANTED") @QueryParam("act") String act,
            @Parameter(description = "この時刻以降 / Then or later", example = "2026-04-12T00:00:00Z") @QueryParam("from")
                    String from,
            @Parameter(description = "この時刻より前 / Before then", example = "2026-04-13T00:00:00Z") @QueryParam("to")
                    String to,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor)
            throws SQLException {
        AuditFilter filter = AuditFilter.of(
                organizationId,
                Optional.ofNullable(act),
                AuditParameters.instant("?from", from),
                AuditParameters.instant("?to", to));
        return readAuditEvents
                .own(callers.current(), organizationId, filter, limit, cursor)
                .map(event -> OwnAuditEventResponse.of(event, organizationId));
    }
}
