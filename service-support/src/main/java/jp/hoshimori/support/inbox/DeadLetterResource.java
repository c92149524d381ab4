package jp.hoshimori.support.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import jp.hoshimori.support.identity.Callers;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/**
 * Dead letters over HTTP, for operators. A service that consumes events extends this with a path of its own, {@code
 * /v1/<service>-dead-letters}; {@link jp.hoshimori.support.openapi.ApiConventions} makes the operation ids unique.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DeadLetterResource {

    @Inject
    DeadLetters deadLetters;

    @Inject
    Callers callers;

    private static final String EXAMPLE = """
            {"id": "catalog.diagnosis.dead-letter:0:17", "topic": "catalog.diagnosis.dead-letter",
             "originalTopic": "hoshimori.diagnosis", "key": "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55aa",
             "type": "jp.hoshimori.diagnosis.completed.v1", "eventId": "0192f0c1-7d20-7a11-8f00-0c4d2e9b7a10",
             "reason": "The payload of the event cannot be read", "payload": "{}",
             "setAsideAt": "2026-10-01T00:00:00Z"}""";

    /** The oldest dead letters of this service's consumers. */
    @GET
    @RolesAllowed("operator")
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "listDeadLetters", summary = "処理できなかったイベントの一覧 / Events that could not be handled")
    @APIResponse(
            responseCode = "200",
            description = "古い順 / Oldest first",
            content =
                    @Content(
                            schema = @Schema(implementation = DeadLetterPage.class),
                            examples = @ExampleObject(name = "one", value = "{\"items\": [" + EXAMPLE + "]}")))
    public Page<DeadLetter> list(
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue("50") int limit)
            throws SQLException {
        return new Page<>(deadLetters.list(Cursors.checkedLimit(limit)), null);
    }

    /** Sends a dead letter again to the topic that it came from. */
    @POST
    @Path("/{deadLetterId}/replay")
    @RolesAllowed("operator")
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "replayDeadLetter", summary = "イベントをもう一度送る / Send an event again")
    @APIResponse(
            responseCode = "200",
            description = "送り直したイベント / The event that was sent again",
            content =
                    @Content(
                            schema = @Schema(implementation = DeadLetter.class),
                            examples = @ExampleObject(name = "replayed", value = EXAMPLE)))
    public DeadLetter replay(
            @Parameter(example = "catalog.diagnosis.dead-letter:0:17") @PathParam("deadLetterId") String deadLetterId)
            throws SQLException {
        return deadLetters.replay(deadLetterId, callers.current().subject());
    }

    /** The shape of the list in the OpenAPI document. */
    @Schema(name = "DeadLetterPage", requiredProperties = "items")
    record DeadLetterPage(List<DeadLetter> items, String nextCursor) {}
}
