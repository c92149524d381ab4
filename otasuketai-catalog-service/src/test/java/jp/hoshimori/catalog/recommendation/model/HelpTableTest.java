package jp.hoshimori.catalog.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hoshimori.catalog.service.model.Monitoring;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTableTest {

    private static final LocalizedText TEXT = LocalizedText.of("見本", "Sample");

    private final HelpTable table = table("jisha25-3.1");

    @ParameterizedTest
    @ValueSource(strings = {"jisha25-3.1", "jisha25-4.0"})
    void theTableOfAnEditionNamesAll25Questions(String edition) {
        HelpTable table = table(edition);

        assertThat(table.questionnaire()).isEqualTo(edition);
        assertThat(table.questions()).hasSize(25);
    }

    @Test
    void edition40AsksTheSameAndIsHelpedTheSame() {
        HelpTable later = table("jisha25-4.0");

        assertThat(later.questions()).isEqualTo(table.questions());
        assertThat(later.answerWeights()).isEqualTo(table.answerWeights());
        assertThat(later.degreeWeights()).isEqualTo(table.degreeWeights());
    }

    @Test
    void aServiceHelpsOnlyWithWhatItWatchesOrAnswersFor() {
        assertThat(table.questions().stream()
                        .filter(question -> !question.helps().isEmpty())
                        .map(QuestionHelp::question))
                .containsExactly(1, 2, 5, 6, 9, 10, 24);
    }

    @Test
    void combinedMonitoringHelpsWhereverOneOfItsPartsDoesAndNotLess() {
        assertThat(table.questions()).allSatisfy(question -> {
            for (Monitoring part : EnumSet.of(Monitoring.NETWORK, Monitoring.ENDPOINT)) {
                assertThat(weight(question, Monitoring.COMBINED)).isGreaterThanOrEqualTo(weight(question, part));
            }
        });
    }

    @Test
    void everyAnswerButImplementedIsAWeakPoint() {
        List<WeakPoint> points =
                table.weakPoints(Map.of(4, "UNKNOWN", 1, "IMPLEMENTED", 2, "PARTIAL", 3, "NOT_IMPLEMENTED"));

        assertThat(points)
                .extracting(point -> point.question().question(), WeakPoint::weight)
                .containsExactly(tuple(2, 1), tuple(3, 2), tuple(4, 2));
    }

    @Test
    void answersAndQuestionsItDoesNotKnowAreNoWeakPoints() {
        assertThat(table.weakPoints(Map.of(1, "PLANNED", 26, "UNKNOWN"))).isEmpty();
    }

    @Test
    void refusesATableWithAGapInItsQuestions() {
        QuestionHelp second = new QuestionHelp(2, TEXT, List.of(), Optional.of(TEXT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HelpTable("test", Map.of(), table.degreeWeights(), List.of(second)));
    }

    @Test
    void refusesATableThatDoesNotWeighADegree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HelpTable("test", Map.of(), Map.of(HelpDegree.DIRECT, 2), List.of()));
    }

    @Test
    void refusesAQuestionThatIsNeitherHelpedNorExplained() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionHelp(1, TEXT, List.of(), Optional.empty()));
    }

    @Test
    void refusesAQuestionHelpedTwiceByOneKindOfMonitoring() {
        ServiceHelp help = new ServiceHelp(Set.of(Monitoring.NETWORK), HelpDegree.DIRECT, TEXT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuestionHelp(1, TEXT, List.of(help, help), Optional.empty()));
    }

    private static HelpTable table(String edition) {
        return ReferenceData.read("service-help-" + edition + ".yaml", HelpTable.class);
    }

    private int weight(QuestionHelp question, Monitoring monitoring) {
        return question.by(monitoring)
                .map(ServiceHelp::degree)
                .map(table::weight)
                .orElse(0);
    }
}
