package jp.hoshimori.diagnosis;

import jakarta.ws.rs.Path;
import jp.hoshimori.support.inbox.DeadLetterResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events that this service could not handle, for operators. */
@Path("/v1/diagnosis-dead-letters")
@Tag(name = "diagnosis-dead-letters", description = "処理できなかったイベント / Events the diagnosis service could not handle")
public class DiagnosisDeadLetterResource extends DeadLetterResource {}
