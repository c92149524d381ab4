package jp.hoshimori.diagnosis.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import org.junit.jupiter.api.Test;

/** The figures of the official sheet, so that the data cannot drift from it unseen. */
class Jisha25Edition31Test {

    private final Questionnaire edition = Editions.jisha25v31();

    @Test
    void thereAreFiveThirteenAndSevenQuestionsInItsParts() {
        var questionsByPart =
                edition.questions().stream().collect(Collectors.groupingBy(Question::part, Collectors.counting()));

        assertThat(questionsByPart)
                .containsEntry(1, 5L)
                .containsEntry(2, 13L)
                .containsEntry(3, 7L)
                .hasSize(3);
    }

    @Test
    void answersAreWorthFourTwoZeroAndMinusOne() {
        assertThat(List.of(Answer.values()).stream().map(edition::pointsOf)).containsExactly(4, 2, 0, -1);
    }

    @Test
    void totalsReachFromMinusTwentyFiveToOneHundred() {
        assertThat(edition.minimum()).isEqualTo(-25);
        assertThat(edition.maximum()).isEqualTo(100);
    }

    @Test
    void bandsBeginWhereTheOfficialTableSays() {
        assertThat(edition.bands().stream().collect(Collectors.toMap(Band::code, Band::from)))
                .containsEntry("ENTRY_LEVEL_ACHIEVED", 100)
                .containsEntry("PARTLY_INSUFFICIENT", 70)
                .containsEntry("INSUFFICIENT", 50)
                .containsEntry("CRITICAL", -25)
                .hasSize(4);
    }

    @Test
    void themesThatWereNotSeenInASourceSaySo() {
        assertThat(edition.questions().stream()
                        .filter(question -> question.themeVerification() == Verification.UNVERIFIED)
                        .map(Question::number))
                .containsExactly(22, 23, 24, 25);
    }

    @Test
    void everyQuestionWasComparedWithTheSlides() {
        assertThat(edition.questions()).extracting(Question::textVerification).containsOnly(Verification.VERIFIED);
    }

    @Test
    void theSlideExtractionLeftNoStrayBlanksInJapaneseTexts() {
        assertThat(edition.questions().stream().map(question -> question.text().ja()))
                .allSatisfy(
                        text -> assertThat(text).doesNotContainPattern("\\s").endsWith("？"));
    }
}
