package jp.hoshimori.diagnosis.edition;

import java.time.LocalDate;
import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Names the shape of an edition's document in the API document. What is read and written is the questionnaire itself,
 * which is the same as in the files that ship.
 */
@Schema(
        name = "QuestionnaireDocument",
        description = "版の文書。同梱の版のファイルと同じ形 / An edition as a document, in the form of the files that ship",
        requiredProperties = {
            "id",
            "edition",
            "revision",
            "title",
            "publisher",
            "effectiveFrom",
            "sources",
            "answers",
            "parts",
            "notes",
            "questions",
            "bands"
        })
record QuestionnaireDocument(
        @Schema(description = "名前と版 / A name and an edition", examples = "jisha25-4.1")
        String id,

        @Schema(examples = "4.1") String edition,

        @Schema(description = "文言の訂正のたびに増える / Grows with each correction of a text", examples = "1")
        int revision,

        TextDocument title,
        TextDocument publisher,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "予定日。公開の操作で決まる / The intended day; publishing decides it",
                examples = "2027-04-01")
        LocalDate effectiveFrom,

        List<SourceDocument> sources,
        List<AnswerDocument> answers,
        List<PartDocument> parts,
        List<NoteDocument> notes,
        List<QuestionDocument> questions,
        List<BandDocument> bands) {

    @Schema(
            name = "QuestionnaireDocumentText",
            requiredProperties = {"ja", "en"})
    record TextDocument(String ja, String en) {}

    @Schema(
            name = "QuestionnaireDocumentSource",
            requiredProperties = {"covers", "verification", "reference"})
    record SourceDocument(
            @Schema(examples = "QUESTIONS") String covers, Verification verification, TextDocument reference) {}

    @Schema(
            name = "QuestionnaireDocumentAnswer",
            requiredProperties = {"answer", "points", "label"})
    record AnswerDocument(@Schema(examples = "PARTIAL") String answer, int points, TextDocument label) {}

    @Schema(
            name = "QuestionnaireDocumentPart",
            requiredProperties = {"number", "name"})
    record PartDocument(int number, TextDocument name) {}

    @Schema(
            name = "QuestionnaireDocumentNote",
            requiredProperties = {"mark", "text"})
    record NoteDocument(@Schema(examples = "※1") String mark, TextDocument text) {}

    @Schema(
            name = "QuestionnaireDocumentQuestion",
            requiredProperties = {"number", "part", "topic", "theme", "themeVerification", "textVerification", "text"})
    record QuestionDocument(
            int number,
            int part,
            @Schema(examples = "BACKUPS") String topic,
            TextDocument theme,
            Verification themeVerification,
            Verification textVerification,
            TextDocument text) {}

    @Schema(
            name = "QuestionnaireDocumentBand",
            requiredProperties = {"code", "from", "to", "situation", "nextStep"})
    record BandDocument(
            @Schema(examples = "CRITICAL") String code,
            int from,
            int to,
            TextDocument situation,
            TextDocument nextStep) {}
}
