package jp.hoshimori.diagnosis.handbook;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

/** The same act by many at once. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandbookRacesTest {

    private static final AnswerSheet SHEET = AnswerSheet.all(IMPLEMENTED);
    private static final int CALLERS = 8;

    private final HandbookApi api = HandbookApi.ofNewOrganization();

    @Test
    void versionsMadeAtOnceGetNumbersOfTheirOwn() throws Exception {
        Map<String, String> form = Map.of("diagnosisId", api.diagnosed(SHEET), "language", "ja");

        List<Integer> numbers = atOnce(caller ->
                api.create(api.admin(), form).statusCode(201).extract().<Integer>path("version"));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CALLERS).boxed().toList());
    }

    @Test
    void ofVersionsPublishedAtOnceOneIsReadInTheEnd() throws Exception {
        List<Integer> drafts = new ArrayList<>();
        for (int draft = 0; draft < CALLERS; draft++) {
            drafts.add(api.drafted(SHEET));
        }

        List<Integer> statuses =
                atOnce(caller -> api.publish(drafts.get(caller)).extract().statusCode());

        assertThat(statuses).containsOnly(200);
        assertThat(states())
                .containsOnlyOnce("PUBLISHED")
                .filteredOn("SUPERSEDED"::equals)
                .hasSize(CALLERS - 1);
    }

    @Test
    void aVersionPublishedByManyAtOnceHasOneLink() throws Exception {
        int version = api.drafted(SHEET);

        List<String> tokens = atOnce(caller -> api.published(version));

        assertThat(tokens.stream().distinct()).hasSize(1);
    }

    @Test
    void ofEditsOfTheSameVersionOneIsStored() throws Exception {
        int version = api.drafted(SHEET);

        List<Integer> statuses = atOnce(caller ->
                api.edit(version, "\"0\"", HandbookExamples.TEXT).extract().statusCode());

        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 412)
                .hasSize(CALLERS - 1);
    }

    @Test
    void aReaderWhoAcknowledgesManyTimesAtOnceIsCountedOnce() throws Exception {
        int version = api.drafted(SHEET);
        String token = api.published(version);

        List<Integer> statuses = atOnce(caller -> HandbookApi.acknowledge(token, Map.of("reader", "A-014"))
                .extract()
                .statusCode());

        assertThat(statuses).containsOnly(204);
        api.acknowledgements(version).body("total", equalTo(1));
    }

    private List<String> states() {
        return api.member().get(api.path()).then().extract().path("items.state");
    }

    /** What each of the callers got, who all begin when the last of them is ready. */
    private static <T> List<T> atOnce(IntFunction<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        CountDownLatch ready = new CountDownLatch(CALLERS);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int number = caller;
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return act.apply(number);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
