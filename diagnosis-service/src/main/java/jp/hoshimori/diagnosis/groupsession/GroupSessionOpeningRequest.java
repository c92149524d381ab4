package jp.hoshimori.diagnosis.groupsession;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to open, as it is sent. */
@Schema(name = "GroupSessionOpening", description = "開くグループ診断 / The group session to open")
record GroupSessionOpeningRequest(
        @NotNull
        @Schema(
                description = "参加者に示す題名、1 - 100 文字 / What participants see, 1 - 100 characters",
                examples = "情報セキュリティ講習会 午前の部")
        String title,

        @NotNull @Schema(description = "回答する版 / The edition that is answered", examples = "jisha25-3.1")
        String questionnaire,

        @NotNull @Schema(description = "自動で終了する日時、30 日以内 / When it closes by itself, within 30 days")
        Instant closesAt) {}
