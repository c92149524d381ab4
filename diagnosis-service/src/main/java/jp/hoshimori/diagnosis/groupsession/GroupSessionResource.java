package jp.hoshimori.diagnosis.groupsession;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
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

/** Group sessions over HTTP, for their organizers. */
@Path("/v1/group-sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "group-sessions", description = "講習会などで一緒に答えるグループ診断 / Answering together, such as at a seminar")
public class GroupSessionResource {

    private final OpenGroupSession openGroupSession;
    private final FindGroupSession findGroupSession;
    private final ListGroupSessions listGroupSessions;
    private final CloseGroupSession closeGroupSession;
    private final IdempotentRequests requests;
    private final Callers callers;
    private final RequestLanguage language;
    private final Clock clock;

    GroupSessionResource(
            OpenGroupSession openGroupSession,
            FindGroupSession findGroupSession,
            ListGroupSessions listGroupSessions,
            CloseGroupSession closeGroupSession,
            IdempotentRequests requests,
            Callers callers,
            RequestLanguage language,
            Clock clock) {
        this.openGroupSession = openGroupSession;
        this.findGroupSession = findGroupSession;
        this.listGroupSessions = listGroupSessions;
        this.closeGroupSession = closeGroupSession;
        this.requests = requests;
        this.callers = callers;
        this.language = language;
        this.clock = clock;
    }

    /** Opens a session of the caller's organization. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openGroupSession",
            summary = "グループ診断を開く / Open a group session",
            description = "参加者に伝える 6 文字のコードを返します。/ Answers with the code of six characters that participants need.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSessionOpeningRequest.class),
                            examples = @ExampleObject(name = "seminar", value = GroupSessionExamples.OPENING)))
    @APIResponse(
            responseCode = "201",
            description = "開いたグループ診断 / The session",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSessionResponse.class),
                            examples = @ExampleObject(name = "open", value = GroupSessionExamples.SESSION)))
    public Response open(@NotNull @Valid GroupSessionOpeningRequest opening) {
        Caller caller = callers.current();
        return requests.create(opening, () -> created(openGroupSession.open(caller, opening)));
    }

    private Created created(GroupSession session) {
        Instant now = clock.instant();
        return new Created(
                URI.create("/v1/group-sessions/" + session.id()),
                EntityTags.of(session.revisionAt(now), language.locale()),
                GroupSessionResponse.of(session, now));
    }

    /** The sessions of the caller's organization, the latest first, piece by piece. */
    @GET
    @Operation(operationId = "listGroupSessions", summary = "自分の事業者のグループ診断の一覧 / One's organization's group sessions")
    @APIResponse(
            responseCode = "200",
            description = "グループ診断の一覧、新しい順 / The sessions, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSessionPage.class),
                            examples = @ExampleObject(name = "piece", value = GroupSessionExamples.LIST)))
    public Page<GroupSessionResponse> list(
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        Instant now = clock.instant();
        return listGroupSessions
                .list(callers.current(), limit, cursor)
                .map(session -> GroupSessionResponse.of(session, now));
    }

    /** One session of the caller's organization. */
    @GET
    @Path("/{groupSessionId}")
    @Operation(operationId = "getGroupSession", summary = "グループ診断 / A group session")
    @APIResponse(
            responseCode = "200",
            description = "グループ診断 / The session",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSessionResponse.class),
                            examples = @ExampleObject(name = "open", value = GroupSessionExamples.SESSION)))
    @APIResponse(responseCode = "304", description = "If-None-Match の版から変わっていない / Not changed since If-None-Match")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = GroupSessionExamples.ID)
                    @PathParam("groupSessionId")
                    UUID groupSessionId,
            @Context Request request) {
        GroupSession session = findGroupSession.find(callers.current(), groupSessionId);
        Instant now = clock.instant();
        return EntityTags.conditional(
                request, session.revisionAt(now), language.locale(), () -> GroupSessionResponse.of(session, now));
    }

    /** Closes a session before its time; one that is closed stays so. */
    @POST
    @Path("/{groupSessionId}/closure")
    @Operation(
            operationId = "closeGroupSession",
            summary = "グループ診断を終了する / Close a group session",
            description = "コードは使えなくなります。もう一度呼んでも同じ結果です。/ Its code opens nothing from then on. Closing it again"
                    + " changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "終了したグループ診断 / The closed session",
            content =
                    @Content(
                            schema = @Schema(implementation = GroupSessionResponse.class),
                            examples = @ExampleObject(name = "closed", value = GroupSessionExamples.CLOSED)))
    public GroupSessionResponse close(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = GroupSessionExamples.ID)
                    @PathParam("groupSessionId")
                    UUID groupSessionId) {
        GroupSession closed = closeGroupSession.close(callers.current(), groupSessionId);
        return GroupSessionResponse.of(closed, clock.instant());
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "GroupSessionPage", requiredProperties = "items")
    record GroupSessionPage(List<GroupSessionResponse> items, String nextCursor) {}
}
