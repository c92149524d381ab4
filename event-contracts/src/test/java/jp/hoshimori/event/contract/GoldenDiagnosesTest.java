package jp.hoshimori.event.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisCompleted.Answer;
import jp.hoshimori.event.DiagnosisCompleted.PartScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden diagnoses are ones that the questionnaire of 25 questions can really produce. */
class GoldenDiagnosesTest {

    private static final Map<String, Integer> POINTS =
            Map.of("IMPLEMENTED", 4, "PARTIAL", 2, "NOT_IMPLEMENTED", 0, "UNKNOWN", -1);

    @ParameterizedTest
    @MethodSource("diagnoses")
    void allQuestionsAreAnsweredInOrder(DiagnosisCompleted diagnosis) {
        List<Integer> questions =
                diagnosis.answers().stream().map(Answer::question).toList();

        assertThat(questions).isEqualTo(IntStream.rangeClosed(1, 25).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("diagnoses")
    void theScoreIsTheSumOfAnswersAndOfParts(DiagnosisCompleted diagnosis) {
        int points = diagnosis.answers().stream()
                .mapToInt(answer -> POINTS.get(answer.answer()))
                .sum();

        assertThat(diagnosis.score()).isEqualTo(points);
        assertThat(diagnosis.parts().stream().mapToInt(PartScore::score).sum()).isEqualTo(points);
        assertThat(diagnosis.parts().stream().mapToInt(PartScore::maximum)).containsExactly(20, 52, 28);
    }

    @ParameterizedTest
    @MethodSource("diagnoses")
    void theBandFollowsFromTheScore(DiagnosisCompleted diagnosis) {
        assertThat(diagnosis.band()).isEqualTo(band(diagnosis.score()));
    }

    @ParameterizedTest
    @MethodSource("diagnoses")
    void theUnknownQuestionsAreThoseAnsweredUnknown(DiagnosisCompleted diagnosis) {
        List<Integer> unknown = diagnosis.answers().stream()
                .filter(answer -> answer.answer().equals("UNKNOWN"))
                .map(Answer::question)
                .toList();

        assertThat(diagnosis.unknownQuestions()).isEqualTo(unknown);
    }

    @Test
    void someAreAnonymousAndSomeAreAnOrganizations() {
        assertThat(diagnoses()).extracting(DiagnosisCompleted::organizationId).containsNull();
        assertThat(diagnoses())
                .extracting(DiagnosisCompleted::organizationId)
                .anyMatch(organizationId -> organizationId != null);
    }

    /** Completed and claimed diagnoses; a claimed one carries all that a completed one does. */
    static Stream<DiagnosisCompleted> diagnoses() {
        return Stream.of(DiagnosisCompleted.TYPE, DiagnosisClaimed.TYPE)
                .flatMap(type -> GoldenSamples.of(type).stream())
                .map(sample -> (DiagnosisCompleted) Json.read(sample.json(), DiagnosisCompleted.class));
    }

    private static String band(int score) {
        if (score == 100) {
            return "ENTRY_LEVEL_ACHIEVED";
        }
        if (score >= 70) {
            return "PARTLY_INSUFFICIENT";
        }
        return score >= 50 ? "INSUFFICIENT" : "CRITICAL";
    }
}
