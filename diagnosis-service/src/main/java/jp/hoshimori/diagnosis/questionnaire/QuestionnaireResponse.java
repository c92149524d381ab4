package jp.hoshimori.diagnosis.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.questionnaire.model.AnswerOption;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.questionnaire.model.Note;
import jp.hoshimori.diagnosis.questionnaire.model.Part;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.diagnosis.questionnaire.model.Source;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole edition, in the reader's language. */
@Schema(
        name = "Questionnaire",
        description = "自社診断の版の全体 / A whole edition of the self-diagnosis",
        requiredProperties = {
            "id",
            "edition",
            "title",
            "publisher",
            "effectiveFrom",
            "minimum",
            "maximum",
            "sources",
            "answers",
            "parts",
            "notes",
            "questions",
            "bands"
        })
record QuestionnaireResponse(
        @Schema(description = "版の識別子 / Names the edition", examples = "jisha25-3.1")
        String id,

        @Schema(description = "発行者による版番号 / The publisher's number of the edition", examples = "3.1")
        String edition,

        String title,

        @Schema(description = "設問の発行者 / Who answers for the questions")
        String publisher,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "この日から回答できる / The first day on which it can be answered",
                examples = "2023-04-26")
        LocalDate effectiveFrom,

        @Schema(description = "合計点の最低 / The lowest total", examples = "-25")
        int minimum,

        @Schema(description = "合計点の最高 / The highest total", examples = "100")
        int maximum,

        @Schema(description = "文言の出典と確認状況 / Where the texts come from, and whether they were verified")
        List<SourceResponse> sources,

        @Schema(description = "選べる回答 / What can be answered to every question")
        List<AnswerResponse> answers,

        @Schema(description = "区分 / The groups of questions")
        List<PartResponse> parts,

        @Schema(description = "設問中の ※ の説明 / What marks such as ※1 refer to")
        List<NoteResponse> notes,

        @Schema(description = "設問 / The questions, in order")
        List<QuestionResponse> questions,

        @Schema(description = "点数別の評価 / What totals mean, the best first")
        List<BandResponse> bands) {

    static QuestionnaireResponse of(Questionnaire questionnaire, Locale locale) {
        return new QuestionnaireResponse(
                questionnaire.id(),
                questionnaire.edition(),
                questionnaire.title().in(locale),
                questionnaire.publisher().in(locale),
                questionnaire.effectiveFrom(),
                questionnaire.minimum(),
                questionnaire.maximum(),
                questionnaire.sources().stream()
                        .map(each -> SourceResponse.of(each, locale))
                        .toList(),
                questionnaire.answers().stream()
                        .map(each -> AnswerResponse.of(each, locale))
                        .toList(),
                questionnaire.parts().stream()
                        .map(each -> PartResponse.of(each, locale))
                        .toList(),
                questionnaire.notes().stream()
                        .map(each -> NoteResponse.of(each, locale))
                        .toList(),
                questionnaire.questions().stream()
                        .map(each -> QuestionResponse.of(each, locale))
                        .toList(),
                questionnaire.bands().stream()
                        .map(each -> BandResponse.of(each, locale))
                        .toList());
    }

    @Schema(
            name = "QuestionnaireSource",
            requiredProperties = {"covers", "verification", "reference"})
    record SourceResponse(
            @Schema(description = "対象の文言。値は増えることがある / Which texts; values may be added", examples = "THEMES")
            String covers,

            Verification verification,
            String reference) {

        static SourceResponse of(Source source, Locale locale) {
            return new SourceResponse(
                    source.covers(), source.verification(), source.reference().in(locale));
        }
    }

    @Schema(
            name = "QuestionnaireAnswer",
            requiredProperties = {"answer", "points", "label"})
    record AnswerResponse(
            @Schema(description = "値は増えることがある / Values may be added", examples = "PARTIAL")
            String answer,

            @Schema(examples = "2") int points,
            @Schema(examples = "一部実施している") String label) {

        static AnswerResponse of(AnswerOption option, Locale locale) {
            return new AnswerResponse(
                    option.answer().name(), option.points(), option.label().in(locale));
        }
    }

    @Schema(
            name = "QuestionnairePart",
            requiredProperties = {"part", "name"})
    record PartResponse(
            @Schema(examples = "1") int part,
            @Schema(examples = "基本的対策") String name) {

        static PartResponse of(Part part, Locale locale) {
            return new PartResponse(part.number(), part.name().in(locale));
        }
    }

    @Schema(
            name = "QuestionnaireNote",
            requiredProperties = {"mark", "text"})
    record NoteResponse(@Schema(examples = "※1") String mark, String text) {

        static NoteResponse of(Note note, Locale locale) {
            return new NoteResponse(note.mark(), note.text().in(locale));
        }
    }

    @Schema(
            name = "QuestionnaireQuestion",
            requiredProperties = {"question", "part", "topic", "theme", "themeVerification", "textVerification", "text"
            })
    record QuestionResponse(
            @Schema(examples = "1") int question,
            @Schema(examples = "1") int part,

            @Schema(
                    description = "設問の主題。版が変わっても同じ。値は増えることがある /"
                            + " What it is about, the same in every edition; values may be added",
                    examples = "UPDATES")
            String topic,

            @Schema(examples = "脆弱性対策") String theme,
            Verification themeVerification,

            @Schema(description = "設問の日本語文を原典で確認したか / Whether the Japanese text was seen in its source")
            Verification textVerification,

            String text) {

        static QuestionResponse of(Question question, Locale locale) {
            return new QuestionResponse(
                    question.number(),
                    question.part(),
                    question.topic(),
                    question.theme().in(locale),
                    question.themeVerification(),
                    question.textVerification(),
                    question.text().in(locale));
        }
    }

    @Schema(
            name = "QuestionnaireBand",
            requiredProperties = {"band", "from", "to", "situation", "nextStep"})
    record BandResponse(
            @Schema(description = "値は増えることがある / Values may be added", examples = "PARTLY_INSUFFICIENT")
            String band,

            @Schema(examples = "70") int from,
            @Schema(examples = "99") int to,
            @Schema(description = "現在の状況 / The situation") String situation,
            @Schema(description = "次の対策 / The next step") String nextStep) {

        static BandResponse of(Band band, Locale locale) {
            return new BandResponse(
                    band.code(),
                    band.from(),
                    band.to(),
                    band.situation().in(locale),
                    band.nextStep().in(locale));
        }
    }
}
