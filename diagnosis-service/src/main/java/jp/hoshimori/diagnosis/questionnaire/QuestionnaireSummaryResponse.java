package jp.hoshimori.diagnosis.questionnaire;

import java.time.LocalDate;
import java.util.Locale;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition in a list, in the reader's language. */
@Schema(
        name = "QuestionnaireSummary",
        description = "自社診断の版 / An edition of the self-diagnosis",
        requiredProperties = {"id", "edition", "title", "effectiveFrom", "questionCount"})
record QuestionnaireSummaryResponse(
        @Schema(description = "版の識別子 / Names the edition", examples = "jisha25-3.1")
        String id,

        @Schema(description = "発行者による版番号 / The publisher's number of the edition", examples = "3.1")
        String edition,

        String title,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "この日から回答できる / The first day on which it can be answered",
                examples = "2023-04-26")
        LocalDate effectiveFrom,

        @Schema(description = "設問の数 / How many questions it asks", examples = "25")
        int questionCount) {

    static QuestionnaireSummaryResponse of(Questionnaire questionnaire, Locale locale) {
        return new QuestionnaireSummaryResponse(
                questionnaire.id(),
                questionnaire.edition(),
                questionnaire.title().in(locale),
                questionnaire.effectiveFrom(),
                questionnaire.questions().size());
    }
}
