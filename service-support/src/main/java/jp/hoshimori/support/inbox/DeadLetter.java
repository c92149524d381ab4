package jp.hoshimori.support.inbox;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that a consumer could not handle.
 *
 * @param id its place in the dead-letter topic: {@code topic:partition:offset}
 * @param topic the dead-letter topic
 * @param originalTopic where the event came from
 * @param key the aggregate it is about
 * @param type its CloudEvents type
 * @param eventId its CloudEvents id
 * @param reason why it could not be handled
 * @param payload its content, as text
 * @param setAsideAt when the consumer gave up
 * @param replayedAt when an operator last sent it again; absent if never
 */
@Schema(description = "処理できなかったイベント / An event that a consumer could not handle")
public record DeadLetter(
        @Schema(examples = "catalog.diagnosis.dead-letter:0:17")
        String id,

        String topic,
        String originalTopic,
        String key,
        String type,
        String eventId,
        String reason,
        String payload,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant setAsideAt,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant replayedAt) {}
