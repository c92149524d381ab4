package jp.hoshimori.diagnosis.groupsession;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.diagnosis.groupsession.model.SessionTotals;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a group answered together over HTTP, once or as it goes, for the organizer. */
@Path("/v1/group-sessions/{groupSessionId}/totals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "group-sessions")
public class GroupSessionTotalsResource {

    private final FindGroupSession findGroupSession;
    private final ReadTotals readTotals;
    private final LiveTotals liveTotals;
    private final Callers callers;
    private final JsonWebToken token;
    private final RequestLanguage language;
    private final ObjectMapper json;

    GroupSessionTotalsResource(
            FindGroupSession findGroupSession,
            ReadTotals readTotals,
            LiveTotals liveTotals,
            Callers callers,
            JsonWebToken token,
            RequestLanguage language,
            ObjectMapper json) {
        this.findGroupSession = findGroupSession;
        this.readTotals = readTotals;
        this.liveTotals = liveTotals;
        this.callers = callers;
        this.token = token;
        this.language = language;
        this.json = json;
    }

    /** The totals as they are. */
    @GET
    @Operation(
            operationId = "getGroupSessionTotals",
            summary = "グループ診断の集計 / The totals of a group session",
            description = "集計は回答した順に 5 人ずつ加わり、端数の人は含みません。一人ひとりの回答は、差を取っても分かりません。/"
                    + " Participants are added five at a time, in the order in which they answered, and whoever is left"
                    + " over is not in the figures: what one of them answered cannot be told, nor computed from what"
                    + " changes.")
    @APIResponse(
            responseCode = "200",
            description = "集計 / The totals",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSessionTotalsResponse.class),
                            examples = @ExampleObject(name = "seven", value = GroupSessionExamples.TOTALS)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = GroupSessionExamples.ID)
                    @PathParam("groupSessionId")
                    UUID groupSessionId,
            @Context Request request) {
        SessionTotals totals = totals(groupSessionId);
        return EntityTags.conditional(
                request, totals.revision(), language.locale(), () -> GroupSessionTotalsResponse.of(totals));
    }

    /** The totals as they are, and each time they change, until the session closes or the token ends. */
    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            operationId = "streamGroupSessionTotals",
            summary = "グループ診断の集計を受け取り続ける / Follow the totals of a group session",
            description = "接続した時と変わるたびに totals イベントを送り、data は getGroupSessionTotals の応答と同じ形です。変わらない間はコメントを"
                    + "送ります。グループ診断が終了するか、トークンの期限が来ると終わります。/ Sends an event named totals at once and with each"
                    + " change, its data in the form of getGroupSessionTotals, and comments in between. Ends when the"
                    + " session closes, and when the token expires: connect again with a new one.")
    @APIResponse(
            responseCode = "200",
            description = "Server-Sent Events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "events", value = GroupSessionExamples.EVENTS)))
    public Multi<OutboundSseEvent> stream(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = GroupSessionExamples.ID)
                    @PathParam("groupSessionId")
                    UUID groupSessionId,
            @Context Sse events) {
        Instant until = Instant.ofEpochSecond(token.getExpirationTime());
        return liveTotals.follow(totals(groupSessionId), until).map(event -> sent(event, events));
    }

    private SessionTotals totals(UUID groupSessionId) {
        GroupSession session = findGroupSession.find(callers.current(), groupSessionId);
        return readTotals.of(session);
    }

    private OutboundSseEvent sent(LiveEvent event, Sse events) {
        if (event instanceof LiveEvent.Totals changed) {
            return events.newEventBuilder()
                    .id(Long.toString(changed.totals().revision()))
                    .name("totals")
                    .data(text(GroupSessionTotalsResponse.of(changed.totals())))
                    .build();
        }
        return events.newEventBuilder().comment("still there").build();
    }

    private String text(GroupSessionTotalsResponse totals) {
        try {
            return json.writeValueAsString(totals);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Totals could not be written as JSON", unwritable);
        }
    }
}
