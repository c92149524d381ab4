package jp.hoshimori.declaration;

import jakarta.ws.rs.Path;
import jp.hoshimori.support.inbox.DeadLetterResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events that this service could not handle, for operators. */
@Path("/v1/declaration-dead-letters")
@Tag(name = "declaration-dead-letters", description = "処理できなかったイベント / Events the declaration service could not handle")
public class DeclarationDeadLetterResource extends DeadLetterResource {}
