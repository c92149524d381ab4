package jp.hoshimori.diagnosis.handbook;

import java.util.List;
import jp.hoshimori.diagnosis.handbook.model.Handbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of a handbook, in the language it was written in. */
@Schema(
        name = "Handbook",
        description = "情報セキュリティハンドブックの本文 / The text of an information security handbook",
        requiredProperties = {"title", "organizationName", "sections"})
record HandbookResponse(
        @Schema(examples = "情報セキュリティハンドブック") String title,

        @Schema(description = "印刷する事業者名 / The organization's name as printed", examples = "見本製作所")
        String organizationName,

        List<SectionResponse> sections) {

    static HandbookResponse of(Handbook handbook) {
        return new HandbookResponse(
                handbook.title(),
                handbook.organizationName(),
                handbook.sections().stream().map(SectionResponse::of).toList());
    }

    @Schema(
            name = "HandbookSection",
            requiredProperties = {"heading", "rules"})
    record SectionResponse(@Schema(examples = "全社基本ルール") String heading, List<RuleResponse> rules) {

        static SectionResponse of(Handbook.Section section) {
            return new SectionResponse(
                    section.heading(),
                    section.rules().stream().map(RuleResponse::of).toList());
        }
    }

    @Schema(
            name = "HandbookRule",
            requiredProperties = {"question", "heading", "text", "items"})
    record RuleResponse(
            @Schema(description = "どの設問へのルールか / The question that the rule answers", examples = "3")
            int question,

            @Schema(examples = "パスワードの管理") String heading,

            @Schema(examples = "パスワードは長く複雑なものにし、ほかのサービスと使い回しません。")
            String text,

            @Schema(description = "箇条書き / Single points") List<String> items) {

        static RuleResponse of(Handbook.Rule rule) {
            return new RuleResponse(rule.question(), rule.heading(), rule.text(), rule.items());
        }
    }
}
