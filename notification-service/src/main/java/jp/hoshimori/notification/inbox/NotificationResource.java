package jp.hoshimori.notification.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.support.http.RequestLanguage;
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

/** An organization's inbox over HTTP. */
@Path("/v1/organizations/{organizationId}/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "admin"})
@SecurityRequirement(name = "bearer")
@Tag(name = "notifications", description = "組織への通知と、その送り先 / What an organization is told, and where")
public class NotificationResource {

    private final ListNotifications listNotifications;
    private final Callers callers;
    private final RequestLanguage language;

    NotificationResource(ListNotifications listNotifications, Callers callers, RequestLanguage language) {
        this.listNotifications = listNotifications;
        this.callers = callers;
        this.language = language;
    }

    /** A piece of the caller's own inbox; another organization's does not exist for the caller. */
    @GET
    @Operation(operationId = "listNotifications", summary = "組織への通知の一覧 / What an organization has been told")
    @APIResponse(
            responseCode = "200",
            description = "通知の一覧、新しい順 / The notifications, the latest first",
            content =
                    @Content(
                            schema = @Schema(implementation = NotificationPage.class),
                            examples = @ExampleObject(name = "piece", value = NotificationExamples.LIST)))
    public Page<NotificationResponse> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = NotificationExamples.ORGANIZATION)
                    @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "1 - 200") @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "前の応答の nextCursor / nextCursor of the response before") @QueryParam("cursor")
                    String cursor) {
        Locale locale = language.locale();
        return listNotifications
                .list(callers.current(), organizationId, limit, cursor)
                .map(notification -> NotificationResponse.of(notification, locale));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "NotificationPage", requiredProperties = "items")
    record NotificationPage(List<NotificationResponse> items, String nextCursor) {}
}
