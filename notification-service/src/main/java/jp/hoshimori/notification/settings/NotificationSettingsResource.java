package jp.hoshimori.notification.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.hoshimori.notification.settings.model.NotificationSettings;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.http.RequestLanguage;
import jp.hoshimori.support.identity.Callers;
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

/** An organization's notification settings over HTTP. */
@Path("/v1/organizations/{organizationId}/notification-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notifications")
public class NotificationSettingsResource {

    private static final String SETTINGS = "{\"email\": \"soumu@example.jp\", \"language\": \"ja\"}";
    private static final String ORGANIZATION = "019a0d5e-70aa-7b01-a3cd-5c1f2a9b3d04";

    private final ReadSettings readSettings;
    private final SaveSettings saveSettings;
    private final Callers callers;
    private final RequestLanguage language;

    NotificationSettingsResource(
            ReadSettings readSettings, SaveSettings saveSettings, Callers callers, RequestLanguage language) {
        this.readSettings = readSettings;
        this.saveSettings = saveSettings;
        this.callers = callers;
        this.language = language;
    }

    /** The caller's own settings. */
    @GET
    @RolesAllowed({"member", "admin"})
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "getNotificationSettings", summary = "自組織の通知設定 / The own organization's settings")
    @APIResponse(
            responseCode = "200",
            description = "通知設定 / The settings",
            content =
                    @Content(
                            schema = @Schema(implementation = NotificationSettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = SETTINGS)))
    @APIResponse(responseCode = "304", description = "変更なし / Not changed")
    public Response get(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ORGANIZATION) @PathParam("organizationId")
                    UUID organizationId,
            @Context Request request) {
        NotificationSettings settings = readSettings.read(callers.current(), organizationId);
        return EntityTags.conditional(
                request, settings.version(), language.locale(), () -> NotificationSettingsResponse.of(settings));
    }

    /** Stores the caller's own settings; mails that have waited for an address go out then. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @SecurityRequirement(name = "bearer")
    @Operation(
            operationId = "putNotificationSettings",
            summary = "自組織の通知設定を保存する / Store the own organization's settings",
            description = "すでにある場合は If-Match が必要です / If-Match is needed when there are settings already")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NotificationSettingsRequest.class),
                            examples = @ExampleObject(name = "settings", value = SETTINGS)))
    @APIResponse(
            responseCode = "200",
            description = "変更しました / Changed",
            content =
                    @Content(
                            schema = @Schema(implementation = NotificationSettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = SETTINGS)))
    @APIResponse(
            responseCode = "201",
            description = "はじめて保存しました / Stored for the first time",
            content =
                    @Content(
                            schema = @Schema(implementation = NotificationSettingsResponse.class),
                            examples = @ExampleObject(name = "settings", value = SETTINGS)))
    public Response put(
            @Parameter(schema = @Schema(type = SchemaType.STRING), example = ORGANIZATION) @PathParam("organizationId")
                    UUID organizationId,
            @Parameter(description = "読み取ったときの ETag / The ETag that was read", example = "\"0-ja\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "* なら、まだない場合だけ保存 / * stores only where nothing is yet", example = "*")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String ifNoneMatch,
            @NotNull @Valid NotificationSettingsRequest settings) {
        NotificationSettings saved = saveSettings.save(
                callers.current(),
                organizationId,
                settings.address(),
                settings.languageOrDefault(),
                new SettingsPrecondition(ifMatch, ifNoneMatch));
        return Response.status(saved.version() == 0 ? Response.Status.CREATED : Response.Status.OK)
                .tag(EntityTags.of(saved.version(), language.locale()))
                .entity(NotificationSettingsResponse.of(saved))
                .build();
    }
}
