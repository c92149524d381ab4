package jp.hoshimori.diagnosis.groupsession;

import java.time.Instant;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group session as its organizer sees it. */
@Schema(
        name = "GroupSession",
        description = "主催者が見るグループ診断 / A group session as its organizer sees it",
        requiredProperties = {"id", "title", "questionnaire", "open", "participants", "openedAt", "closesAt"})
record GroupSessionResponse(
        @Schema(examples = GroupSessionExamples.ID) String id,

        @Schema(
                description = "参加者が入力するコード。終了すると省略 / What participants type; absent once it is closed",
                examples = GroupSessionExamples.CODE)
        String code,

        @Schema(examples = "情報セキュリティ講習会 午前の部") String title,
        @Schema(examples = "jisha25-3.1") String questionnaire,

        @Schema(description = "参加できるか / Whether it can be joined")
        boolean open,

        @Schema(description = "回答した人数 / How many have answered", examples = "7")
        int participants,

        Instant openedAt,

        @Schema(description = "自動で終了する日時 / When it closes by itself")
        Instant closesAt,

        @Schema(description = "終了した日時。開いている間は省略 / When it was closed; absent while it is open")
        Instant closedAt) {

    static GroupSessionResponse of(GroupSession session, Instant now) {
        boolean open = session.isOpenAt(now);
        return new GroupSessionResponse(
                session.id().toString(),
                open ? session.code().text() : null,
                session.title(),
                session.questionnaire(),
                open,
                session.participants(),
                session.openedAt(),
                session.closesAt(),
                session.closedAt(now).orElse(null));
    }
}
