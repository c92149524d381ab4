package jp.hoshimori.notification.inbox;

import jakarta.ws.rs.Path;
import jp.hoshimori.support.inbox.DeadLetterResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events that this service could not handle, for operators. */
@Path("/v1/notification-dead-letters")
@Tag(name = "notification-dead-letters", description = "処理できなかったイベント / Events that could not be handled")
public class NotificationDeadLetterResource extends DeadLetterResource {}
