package jp.hoshimori.diagnosis.diagnosis.model;

import static jp.hoshimori.diagnosis.diagnosis.model.Aggregation.AVERAGE;
import static jp.hoshimori.diagnosis.diagnosis.model.Aggregation.WORST_ANSWER;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AggregationTest {

    private static final long SEED = 20260401;

    private final Scoring scoring = new Scoring(Editions.jisha25v31());

    @ParameterizedTest
    @MethodSource("answersOfSites")
    void theSitesAnswersBecomeTheCompanys(Aggregation method, List<Answer> ofSites, Answer ofCompany) {
        List<Answers> sites = ofSites.stream()
                .map(answer -> AnswerSheet.all(PARTIAL).with(answer, 7).answers())
                .toList();

        Answers company = method.aggregate(sites);

        assertThat(company)
                .isEqualTo(AnswerSheet.all(PARTIAL).with(ofCompany, 7).answers());
    }

    static Stream<Arguments> answersOfSites() {
        return Stream.of(
                Arguments.of(WORST_ANSWER, List.of(IMPLEMENTED), IMPLEMENTED),
                Arguments.of(WORST_ANSWER, List.of(IMPLEMENTED, PARTIAL, IMPLEMENTED), PARTIAL),
                Arguments.of(WORST_ANSWER, List.of(NOT_IMPLEMENTED, UNKNOWN), UNKNOWN),
                // 4 of 1
                Arguments.of(AVERAGE, List.of(IMPLEMENTED), IMPLEMENTED),
                // 8 of 2, 6 of 2, 4 of 2
                Arguments.of(AVERAGE, List.of(IMPLEMENTED, IMPLEMENTED), IMPLEMENTED),
                Arguments.of(AVERAGE, List.of(IMPLEMENTED, PARTIAL), PARTIAL),
                Arguments.of(AVERAGE, List.of(IMPLEMENTED, NOT_IMPLEMENTED), PARTIAL),
                // 3 of 2, which is less than the 2 of a partial answer
                Arguments.of(AVERAGE, List.of(IMPLEMENTED, UNKNOWN), NOT_IMPLEMENTED),
                // 11 of 3, 0 of 1, -1 of 2
                Arguments.of(AVERAGE, List.of(IMPLEMENTED, IMPLEMENTED, PARTIAL), PARTIAL),
                Arguments.of(AVERAGE, List.of(NOT_IMPLEMENTED), NOT_IMPLEMENTED),
                Arguments.of(AVERAGE, List.of(NOT_IMPLEMENTED, UNKNOWN), UNKNOWN),
                Arguments.of(AVERAGE, List.of(UNKNOWN, UNKNOWN), UNKNOWN));
    }

    @Test
    void theWorstAnswerNeverGivesMoreThanTheWorstSiteNorTheAverageMoreThanTheBest() {
        assertThat(randomCompanies()).allSatisfy(sites -> {
            IntStream totals = sites.stream().mapToInt(site -> total(site));
            int worst = sites.stream().mapToInt(this::total).min().orElseThrow();

            int together = total(WORST_ANSWER.aggregate(sites));
            int average = total(AVERAGE.aggregate(sites));

            assertThat(together).isLessThanOrEqualTo(worst);
            assertThat(average).isBetween(together, totals.max().orElseThrow());
        });
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void everyMethodSaysWhatItDoesInBothLanguages(Aggregation method) {
        assertThat(method.words().ja()).isNotBlank();
        assertThat(method.words().en()).isNotBlank();
        assertThat(Aggregation.named(method.name())).contains(method);
    }

    private int total(Answers answers) {
        return scoring.score(answers).total();
    }

    private static Stream<List<Answers>> randomCompanies() {
        Random random = new Random(SEED);
        return Stream.generate(() -> Stream.generate(() -> randomAnswers(random))
                        .limit(1 + random.nextInt(Sites.MOST))
                        .toList())
                .limit(200);
    }

    private static Answers randomAnswers(Random random) {
        Answer[] any = Answer.values();
        return AnswerSheet.of(random.ints(25, 0, any.length)
                        .mapToObj(index -> any[index])
                        .toList())
                .answers();
    }
}
