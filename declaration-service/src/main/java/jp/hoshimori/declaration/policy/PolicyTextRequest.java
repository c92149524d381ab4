package jp.hoshimori.declaration.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.policy.model.PolicyItem;
import jp.hoshimori.declaration.policy.model.PolicyText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole text of a basic policy, as it is sent. */
@Schema(name = "BasicPolicyText", description = "基本方針の全文 / The whole text of a basic policy")
record PolicyTextRequest(
        @NotNull @Schema(description = "1 - 2000 文字、改行可 / characters, with line breaks")
        String lead,

        @NotNull @Schema(description = "1 - 30") List<@NotNull @Valid ItemRequest> items,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "制定日。今日まで / The day of enactment, not in the future",
                examples = "2026-04-01")
        LocalDate enactedOn,

        @Schema(description = "1 - 100 文字 / characters", examples = "店主")
        String representativeTitle,

        @Schema(description = "1 - 100 文字。公開されます / characters; published", examples = "代表者の氏名")
        String representativeName) {

    PolicyText text() {
        return new PolicyText(
                lead.replace("\r\n", "\n"),
                items.stream().map(ItemRequest::item).toList(),
                Optional.ofNullable(enactedOn),
                Optional.ofNullable(representativeTitle),
                Optional.ofNullable(representativeName));
    }

    /** An item as it is sent. */
    @Schema(name = "BasicPolicyTextItem")
    record ItemRequest(
            @Schema(
                    description = "見本の項目。自社の項目では省略 / The item of the sample; absent for one of your own",
                    examples = "management-responsibility")
            String sampleItem,

            @NotNull @Schema(description = "1 - 100 文字 / characters", examples = "経営者の責任")
            String heading,

            @NotNull
            @Schema(description = "1 - 4000 文字、改行可 / characters, with line breaks", examples = "経営者が先頭に立って取り組みます。")
            String text) {

        PolicyItem item() {
            return new PolicyItem(Optional.ofNullable(sampleItem), heading, text.replace("\r\n", "\n"));
        }
    }
}
