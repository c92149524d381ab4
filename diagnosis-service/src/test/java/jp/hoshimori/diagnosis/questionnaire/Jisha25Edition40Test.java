package jp.hoshimori.diagnosis.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.diagnosis.questionnaire.model.Source;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import org.junit.jupiter.api.Test;

/** What is known of edition 4.0, and that the edition says of everything else that it is not. */
class Jisha25Edition40Test {

    private final Questionnaire edition = Editions.jisha25v40();
    private final Questionnaire before = Editions.jisha25v31();

    @Test
    void itTakesEffectWithTheGuideline() {
        assertThat(edition.effectiveFrom()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void itAsksAboutTheSameTopicsInTheSameOrder() {
        assertThat(edition.topics()).hasSize(25).containsExactlyElementsOf(before.topics());
    }

    @Test
    void answersAreWorthTheSameAndBandsBeginWhereTheyDid() {
        assertThat(List.of(Answer.values()).stream().map(edition::pointsOf)).containsExactly(4, 2, 0, -1);
        assertThat(froms(edition)).isEqualTo(froms(before));
    }

    @Test
    void onlyTheBackupQuestionReadsDifferently() {
        List<Integer> changed = edition.questions().stream()
                .filter(question -> !question.text()
                        .equals(before.questions().get(question.number() - 1).text()))
                .map(Question::number)
                .toList();

        assertThat(changed).containsExactly(11);
        assertThat(edition.questions().get(10).text().ja()).contains("定期的にバックアップを取得し");
    }

    @Test
    void onlyTheTwoQuestionsThatAReaderSawAreVerified() {
        assertThat(edition.questions().stream()
                        .filter(question -> question.textVerification() == Verification.VERIFIED)
                        .map(Question::number))
                .containsExactly(1, 3);
        assertThat(edition.questions()).extracting(Question::themeVerification).containsOnly(Verification.UNVERIFIED);
    }

    @Test
    void everySourceSaysThatItIsNotVerifiedThePartsIncluded() {
        assertThat(edition.sources()).extracting(Source::verification).containsOnly(Verification.UNVERIFIED);
        assertThat(edition.sources()).extracting(Source::covers).contains("QUESTIONS", "PARTS", "POINTS");
    }

    private static Object froms(Questionnaire questionnaire) {
        return questionnaire.bands().stream().collect(Collectors.toMap(Band::code, Band::from));
    }
}
