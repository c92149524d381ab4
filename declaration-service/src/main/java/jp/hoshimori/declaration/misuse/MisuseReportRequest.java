package jp.hoshimori.declaration.misuse;

import jp.hoshimori.declaration.misuse.model.ReportForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it is sent. */
@Schema(
        name = "LogoMarkMisuseReport",
        description = "ロゴマークの気になる使われ方の報告。報告した人の情報は尋ねず、残しません / A report that a logo mark is misused; who reports"
                + " is neither asked nor kept",
        requiredProperties = "description")
record MisuseReportRequest(
        @Schema(
                description = "見かけたページ。url と place のどちらかが必要 / The page where it was seen; url or place is needed",
                examples = "https://www.example.com/company")
        String url,

        @Schema(
                description = "見かけた場所や印刷物、500 文字まで / Where else it was seen, at most 500 characters",
                examples = "駅前の看板")
        String place,

        @Schema(
                description = "何が気になったか、2000 文字まで。個人の名前などは書かない / What is wrong, at most 2000 characters; leave out"
                        + " people's names",
                examples = "ロゴマークの色が変えられています。")
        String description,

        @Schema(
                description = "一緒に表示されていた自己宣言ID、11桁 / The declaration number shown with it, 11 digits",
                examples = "90000000042")
        String declarationNumber) {

    ReportForm form() {
        return new ReportForm(url, place, description, declarationNumber);
    }
}
