package jp.hoshimori.diagnosis.handbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.hoshimori.diagnosis.handbook.model.Handbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole text of a handbook, as it is sent. */
@Schema(name = "HandbookText", description = "ハンドブックの全文 / The whole text of a handbook")
record HandbookTextRequest(
        @NotNull @Schema(description = "1 - 100 文字 / characters", examples = "情報セキュリティハンドブック")
        String title,

        @NotNull @Schema(description = "1 - 150 文字 / characters", examples = "見本製作所")
        String organizationName,

        @NotNull @Schema(description = "1 - 30") List<@NotNull @Valid SectionRequest> sections) {

    Handbook handbook() {
        return new Handbook(
                title,
                organizationName,
                sections.stream().map(SectionRequest::section).toList());
    }

    /** A section as it is sent. */
    @Schema(name = "HandbookTextSection")
    record SectionRequest(
            @NotNull @Schema(description = "1 - 100 文字 / characters", examples = "全社基本ルール")
            String heading,

            @NotNull @Schema(description = "1 個以上、全体で 200 個まで / At least 1, at most 200 in all sections")
            List<@NotNull @Valid RuleRequest> rules) {

        Handbook.Section section() {
            return new Handbook.Section(
                    heading, rules.stream().map(RuleRequest::rule).toList());
        }
    }

    /** A rule as it is sent. */
    @Schema(name = "HandbookTextRule")
    record RuleRequest(
            @NotNull @Schema(description = "どの設問へのルールか / The question that the rule answers", examples = "3")
            Integer question,

            @NotNull @Schema(description = "1 - 100 文字 / characters", examples = "パスワードの管理")
            String heading,

            @NotNull
            @Schema(
                    description = "1 - 4000 文字、改行可 / characters, with line breaks",
                    examples = "パスワードは長く複雑なものにし、ほかのサービスと使い回しません。")
            String text,

            @NotNull @Schema(description = "0 - 30 個、各 1 - 500 文字 / 0 to 30, each of 1 to 500 characters")
            List<@NotNull String> items) {

        Handbook.Rule rule() {
            return new Handbook.Rule(question, heading, text.replace("\r\n", "\n"), items);
        }
    }
}
