package jp.hoshimori.catalog.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.catalog.service.model.AService;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.catalog.service.model.Service;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommenderTest {

    private static final int OFFICE_LOCKED = 17;
    private static final int MALWARE_PROTECTION = 2;
    private static final int WEB_USE = 10;
    private static final int READY_FOR_INCIDENTS = 24;

    private final Recommender recommender = new Recommender(
            List.of(ReferenceData.read("service-help-jisha25-3.1.yaml", HelpTable.class)),
            ReferenceData.read("company-sizes-1.yaml", CompanySizes.class),
            ReferenceData.read("prefectures.yaml", Prefectures.class));

    private final OrganizationFacts tokyo = new OrganizationFacts("13", "EMPLOYEES_6_20");

    @Test
    void withoutADiagnosisTheAnswerSaysSo() {
        Recommendations answer = recommender.recommend(
                Optional.empty(),
                Optional.of(tokyo),
                List.of(AService.network(9_000).build()));

        assertThat(answer).isEqualTo(new Recommendations.Nothing(Explanation.NO_DIAGNOSIS_YET, List.of()));
    }

    @Test
    void withoutARegisteredOrganizationTheAnswerSaysSo() {
        Recommendations answer = recommender.recommend(
                Optional.of(weakAt(MALWARE_PROTECTION)),
                Optional.empty(),
                List.of(AService.network(9_000).build()));

        assertThat(explanation(answer)).isEqualTo(Explanation.ORGANIZATION_NOT_REGISTERED);
    }

    @Test
    void anEditionWithoutATableIsNotGuessedAt() {
        LastDiagnosis newer = new LastDiagnosis(UUID.randomUUID(), "jisha25-9.9", Map.of(1, "UNKNOWN"), Instant.EPOCH);

        Recommendations answer = recommender.recommend(
                Optional.of(newer),
                Optional.of(tokyo),
                List.of(AService.network(9_000).build()));

        assertThat(explanation(answer)).isEqualTo(Explanation.QUESTIONNAIRE_NOT_SUPPORTED);
    }

    @Test
    void nothingIsSoldToACompanyThatOnlyForgetsToLockItsOffice() {
        Recommendations answer = recommend(weakAt(OFFICE_LOCKED), AService.combined(9_000, 900));

        assertThat(explanation(answer)).isEqualTo(Explanation.NO_WEAK_POINT_HELPED);
        assertThat(answer.ownTasks())
                .extracting(point -> point.question().question())
                .containsExactly(OFFICE_LOCKED);
    }

    @Test
    void nothingIsRecommendedToACompanyWithoutWeakPoints() {
        assertThat(explanation(recommend(weakAt(), AService.network(9_000))))
                .isEqualTo(Explanation.NO_WEAK_POINT_HELPED);
    }

    @Test
    void onlyServicesOfThePrefectureAreRecommended() {
        Recommendations answer = recommend(
                weakAt(MALWARE_PROTECTION),
                AService.endpoint(900).id(1).in("27"),
                AService.endpoint(900).id(2).in("13", "14"),
                AService.endpoint(900).id(3));

        assertThat(numbers(answer)).containsExactly(2, 3);
    }

    @Test
    void aPrefectureWithoutAServiceIsToldSo() {
        Recommendations answer =
                recommend(weakAt(MALWARE_PROTECTION), AService.endpoint(900).in("27"));

        assertThat(explanation(answer)).isEqualTo(Explanation.NO_SERVICE_IN_PREFECTURE);
    }

    @Test
    void aServiceMustWatchAllEndpointsOfACompanyOfThatSize() {
        Recommendations answer = recommend(
                weakAt(WEB_USE),
                AService.network(9_000).id(1).watching(1, 19),
                AService.network(9_000).id(2).watching(1, 20));

        assertThat(numbers(answer)).containsExactly(2);
    }

    @Test
    void aCompanyTooLargeForEveryServiceIsToldSo() {
        assertThat(explanation(
                        recommend(weakAt(WEB_USE), AService.network(9_000).watching(1, 19))))
                .isEqualTo(Explanation.NO_SERVICE_OF_SIZE);
    }

    @Test
    void theMostHelpfulServiceComesFirstThoughItCostsMore() {
        Recommendations answer = recommend(
                weakAt(MALWARE_PROTECTION, WEB_USE),
                AService.network(1_000).id(1),
                AService.combined(9_000, 900).id(2),
                AService.endpoint(100).id(3));

        assertThat(numbers(answer)).containsExactly(2, 1, 3);
        assertThat(items(answer)).extracting(Recommendation::helpScore).containsExactly(8, 6, 6);
    }

    @Test
    void anAnswerThatIsPartlyThereWeighsHalf() {
        LastDiagnosis partly = diagnosis(Map.of(MALWARE_PROTECTION, "PARTIAL", WEB_USE, "NOT_IMPLEMENTED"));

        Recommendations answer = recommend(
                partly, AService.endpoint(100).id(1), AService.network(9_000).id(2));

        assertThat(numbers(answer)).containsExactly(2, 1);
        assertThat(items(answer)).extracting(Recommendation::helpScore).containsExactly(5, 4);
    }

    @Test
    void equallyHelpfulServicesAreOrderedByPriceThenByStartThenByIdentifier() {
        Recommendations answer = recommend(
                weakAt(READY_FOR_INCIDENTS),
                AService.network(9_000).id(4),
                AService.network(9_000).id(3),
                AService.network(9_000).id(2).initially(1),
                AService.endpoint(400).id(1));

        assertThat(numbers(answer)).containsExactly(1, 3, 4, 2);
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfTheCatalog() {
        List<Service> services = IntStream.rangeClosed(1, 8)
                .mapToObj(number ->
                        AService.network(9_000 + number % 3).id(number).build())
                .toList();
        List<Service> turned = new ArrayList<>(services);
        Collections.reverse(turned);

        Recommendations answer = recommend(weakAt(WEB_USE), services);

        assertThat(answer).isEqualTo(recommend(weakAt(WEB_USE), turned));
    }

    @Test
    void tenServicesAreAChoice() {
        List<Service> services = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> AService.network(9_000).id(number).build())
                .toList();

        assertThat(items(recommend(weakAt(WEB_USE), services))).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEES_1_5, 5, 5000, false",
        "EMPLOYEES_6_20, 20, 20000, false",
        "EMPLOYEES_21_50, 50, 50000, false",
        "EMPLOYEES_51_100, 100, 100000, false",
        "EMPLOYEES_101_300, 300, 300000, false",
        "EMPLOYEES_301_OR_MORE, 301, 301000, true",
        "EMPLOYEES_OF_A_NEW_BAND, 1, 1000, true",
    })
    void thePriceIsEstimatedForTheSizeOfTheCompany(String band, int endpoints, long monthlyYen, boolean orMore) {
        OrganizationFacts organization = new OrganizationFacts("13", band);

        Recommendations answer = recommender.recommend(
                Optional.of(weakAt(MALWARE_PROTECTION)),
                Optional.of(organization),
                List.of(AService.endpoint(1_000).build()));

        assertThat(items(answer))
                .extracting(Recommendation::estimate)
                .containsExactly(new MonthlyEstimate(endpoints, monthlyYen, orMore));
    }

    @Test
    void theMinimumChargeOfAServiceCountsForASmallCompany() {
        Recommendations answer =
                recommend(weakAt(MALWARE_PROTECTION), AService.endpoint(1_000).watching(30, 100));

        assertThat(items(answer))
                .extracting(item -> item.estimate().monthlyYen())
                .containsExactly(30_000L);
    }

    @Test
    void everyRecommendationSaysWhatItHelpsWithWhereAndForHowMuch() {
        Recommendations answer = recommend(
                weakAt(MALWARE_PROTECTION, OFFICE_LOCKED, READY_FOR_INCIDENTS),
                AService.endpoint(1_500).initially(30_000).in("13"));

        List<Reason> reasons = items(answer).get(0).reasons();
        assertThat(reasons)
                .extracting(Reason::kind)
                .containsExactly(
                        Reason.Kind.HELPS_WITH_QUESTION,
                        Reason.Kind.HELPS_WITH_QUESTION,
                        Reason.Kind.COVERS_PREFECTURE,
                        Reason.Kind.MONTHLY_PRICE);
        assertThat(reasons)
                .extracting(Reason::question)
                .startsWith(OptionalInt.of(MALWARE_PROTECTION), OptionalInt.of(READY_FOR_INCIDENTS));
        assertThat(reasons.get(2).text().ja()).isEqualTo("東京都で利用できます。");
        assertThat(reasons.get(2).text().en()).isEqualTo("The service is offered in Tokyo.");
        assertThat(reasons.get(3).text().ja()).isEqualTo("端末20台として月額30,000円(税抜、初期費用30,000円)の見込みです。");
        assertThat(reasons.get(3).text().en())
                .isEqualTo("About 30,000 yen a month for 20 endpoints (without tax; 30,000 yen at the start).");
    }

    @Test
    void weakPointsThatNoServiceHelpsWithAreNotHidden() {
        Recommendations.Ranked answer =
                (Recommendations.Ranked) recommend(weakAt(MALWARE_PROTECTION, OFFICE_LOCKED), AService.endpoint(900));

        assertThat(answer.ownTasks())
                .extracting(point -> point.question().question())
                .containsExactly(OFFICE_LOCKED);
    }

    private Recommendations recommend(LastDiagnosis diagnosis, AService... services) {
        return recommend(diagnosis, Arrays.stream(services).map(AService::build).toList());
    }

    private Recommendations recommend(LastDiagnosis diagnosis, List<Service> services) {
        return recommender.recommend(Optional.of(diagnosis), Optional.of(tokyo), services);
    }

    /** A diagnosis with 実施していない at these questions and 実施している at all others. */
    private static LastDiagnosis weakAt(int... questions) {
        Map<Integer, String> answers = new HashMap<>();
        IntStream.rangeClosed(1, 25).forEach(question -> answers.put(question, "IMPLEMENTED"));
        IntStream.of(questions).forEach(question -> answers.put(question, "NOT_IMPLEMENTED"));
        return diagnosis(answers);
    }

    private static LastDiagnosis diagnosis(Map<Integer, String> answers) {
        return new LastDiagnosis(
                UUID.fromString("01980000-0000-7000-8000-00000000d1a6"), "jisha25-3.1", answers, Instant.EPOCH);
    }

    private static Explanation explanation(Recommendations answer) {
        return answer.explanation().orElseThrow();
    }

    private static List<Recommendation> items(Recommendations answer) {
        return answer.items();
    }

    private static List<Integer> numbers(Recommendations answer) {
        return items(answer).stream()
                .map(item -> (int) (item.service().id().getLeastSignificantBits() & 0xFFFF))
                .toList();
    }
}
