package jp.hoshimori.diagnosis.groupsession;

import java.time.Instant;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group session as those see it who have its code. */
@Schema(
        name = "OpenGroupSession",
        description = "参加者が見るグループ診断 / A group session as participants see it",
        requiredProperties = {"title", "questionnaire", "closesAt"})
record OpenGroupSessionResponse(
        @Schema(examples = "情報セキュリティ講習会 午前の部") String title,

        @Schema(description = "回答する版 / The edition that is answered", examples = "jisha25-3.1")
        String questionnaire,

        @Schema(description = "自動で終了する日時 / When it closes by itself")
        Instant closesAt) {

    static OpenGroupSessionResponse of(GroupSession session) {
        return new OpenGroupSessionResponse(session.title(), session.questionnaire(), session.closesAt());
    }
}
