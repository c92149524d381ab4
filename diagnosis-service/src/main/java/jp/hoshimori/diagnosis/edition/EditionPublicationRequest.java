package jp.hoshimori.diagnosis.edition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when an edition shall be answered. */
@Schema(name = "QuestionnaireEditionPublication", description = "公開の内容 / How to publish it")
record EditionPublicationRequest(
        @NotNull
        @Schema(
                implementation = String.class,
                format = "date",
                description = "この日 (日本時間) から回答できる。今日以後 / The first day in Japan on which it can be answered, today or"
                        + " later",
                examples = "2027-04-01")
        LocalDate effectiveFrom) {}
