package jp.hoshimori.diagnosis.handbook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody has read a handbook, as it is sent. */
@Schema(
        name = "HandbookAcknowledgement",
        description = "ハンドブックを読んだことの確認 / That a handbook was read",
        requiredProperties = "reader")
record AcknowledgementRequest(
        @Schema(
                description = "イニシャルや社員番号など、読む人が自分で選ぶ言葉。1 - 64 文字。二重に数えないためだけに、元に戻せない形で保存 /"
                        + " A word that the reader chooses, such as initials or an employee number, of 1 to 64"
                        + " characters. It is stored only so that nobody is counted twice, and cannot be read back",
                examples = "A-014")
        String reader) {}
