package jp.hoshimori.diagnosis.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A loaded edition in a list, in the reader's language. */
@Schema(
        name = "QuestionnaireEditionSummary",
        description = "一覧の中の登録された版 / A loaded edition in a list",
        requiredProperties = {"id", "title", "state", "effectiveFrom", "loadedAt", "changedAt"})
record EditionSummaryResponse(
        @Schema(examples = "jisha25-4.1") String id,

        String title,

        @Schema(description = "値は増えることがある / Values may be added: DRAFT, SHADOW, PUBLISHED", examples = "DRAFT")
        String state,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "公開前は予定日 / The intended day as long as it is not published",
                examples = "2027-04-01")
        LocalDate effectiveFrom,

        Instant loadedAt,
        Instant changedAt) {

    static EditionSummaryResponse of(LoadedEdition edition, Locale locale) {
        return new EditionSummaryResponse(
                edition.id(),
                edition.questionnaire().title().in(locale),
                EditionState.of(edition).name(),
                edition.questionnaire().effectiveFrom(),
                edition.loading().at(),
                edition.loading().changedAt());
    }
}
