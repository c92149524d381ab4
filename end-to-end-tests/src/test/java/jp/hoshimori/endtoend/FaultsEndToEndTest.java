package jp.hoshimori.endtoend;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import jp.hoshimori.client.api.CatalogApi;
import jp.hoshimori.client.api.DiagnosisApi;
import jp.hoshimori.client.api.NotificationApi;
import jp.hoshimori.client.invoker.ApiClient;
import jp.hoshimori.client.invoker.ApiException;
import jp.hoshimori.client.model.Diagnosis;
import jp.hoshimori.client.model.DiagnosisPage;
import jp.hoshimori.client.model.DiagnosisSubmission;
import jp.hoshimori.client.model.DiagnosisSubmissionAnswer;
import jp.hoshimori.client.model.Notification;
import jp.hoshimori.client.model.NotificationPage;
import jp.hoshimori.client.model.RecommendationBasis;
import jp.hoshimori.client.model.Recommendations;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.PortName;
import jp.hoshimori.local.User;
import jp.hoshimori.testing.DeliveryChecker;
import jp.hoshimori.testing.DeliveryChecker.Arrival;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing that was accepted is lost, and nothing happens twice, while parts of the system fail. */
class FaultsEndToEndTest {

    private static final int ORGANIZATIONS = 20;
    private static final int DIAGNOSES_EACH = 50;
    private static final int CALLERS = 8;
    private static final Set<PortName> SERVICES = EnumSet.of(
            PortName.DIAGNOSIS,
            PortName.DECLARATION,
            PortName.CATALOG,
            PortName.NOTIFICATION,
            PortName.GATEWAY_MANAGEMENT);
    private static final String COMPLETED = "jp.hoshimori.diagnosis.completed.v1";
    /** As many as Keycloak keeps connections to its database. */
    private static final int SIGN_UPS_AT_ONCE = 10;

    /** Later than anything the test submits, so that this diagnosis is the last one. */
    private static final String LATER = "2999-01-01T00:00:00Z";

    private final LocalEnvironment system = WholeSystem.running();
    private final List<User> users =
            IntStream.range(0, ORGANIZATIONS).mapToObj(i -> system.signUp()).toList();
    private final Map<User, ApiClient> clients =
            users.stream().collect(toMap(user -> user, user -> new Clients(system).of(user)));
    /** The result of each accepted submission, by its idempotency key. */
    private final Map<String, Diagnosis> accepted = new ConcurrentHashMap<>();

    @Test
    void aBrokerThatStopsAndAServiceThatIsKilledTwiceLoseNothingAndRepeatNothing() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> submissions = submitAll(callers);

            whenAccepted(100, () -> system.part("kafka").stop());
            whenAccepted(250, this::killAndRestart);
            whenAccepted(500, () -> system.part("kafka").start());
            whenAccepted(700, this::killAndRestart);

            for (Future<?> submission : submissions) {
                submission.get(WholeSystem.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            callers.shutdownNow();
        }
        everyAcceptedDiagnosisIsStoredOnce();
        everyEventArrived();
        everyOrganizationWasToldOnceOfEach();
        everyRecommendationRestsOnTheLastDiagnosis();
    }

    @Test
    void anEventThatMeetsNoDatabaseWaitsForItAndIsNotSetAside() throws Exception {
        User user = users.get(0);
        Diagnosis before = new DiagnosisApi(clients.get(user)).submitDiagnosis(submission(), null);
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(basisFor(user)).contains(before.getId()));
        String diagnosisId = UUID.randomUUID().toString();

        int alreadyLogged = logOf("otasuketai-catalog-service").length();
        system.part("postgresql").kill();
        topic("hoshimori.diagnosis")
                .send(COMPLETED, UUID.randomUUID().toString(), diagnosisId, 0, LATER, completed(user, diagnosisId));
        await().until(() ->
                logOf("otasuketai-catalog-service").substring(alreadyLogged).contains("DATABASE_AWAY"));
        system.part("postgresql").start();

        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(basisFor(user)).contains(diagnosisId));
        await().ignoreExceptions().untilAsserted(() -> assertThat(toldTo(user)).contains(before.getId(), diagnosisId));
        assertThat(topic("catalog.diagnosis.dead-letter").records()).isEmpty();
        assertThat(topic("notification.diagnosis.dead-letter").records()).isEmpty();
    }

    /** Whatever comes next finds the system as this found it. */
    @AfterEach
    void everyPartIsBack() {
        for (PortName part : SERVICES) {
            Calls calls = new Calls(system.url(part));
            await().ignoreExceptions()
                    .until(() -> calls.get("/q/health/ready", null, null).status() == 200);
        }
        keycloakIsBackToo();
    }

    /** It finds out connection by connection that its database was away. */
    private void keycloakIsBackToo() {
        List<Callable<String>> signUps = nCopies(2 * SIGN_UPS_AT_ONCE, () -> system.accessToken(system.signUp()));
        ExecutorService callers = Executors.newFixedThreadPool(SIGN_UPS_AT_ONCE);
        try {
            await().ignoreExceptions().until(() -> {
                for (Future<String> token : callers.invokeAll(signUps)) {
                    token.get();
                }
                return true;
            });
        } finally {
            callers.shutdownNow();
        }
    }

    private String logOf(String part) throws IOException {
        byte[] log = Files.readAllBytes(system.settings().base().resolve("logs").resolve(part + ".log"));
        // Whoever reads a log that is being written may meet half a character at its end.
        return new String(log, StandardCharsets.UTF_8);
    }

    private Topic topic(String name) {
        return Topic.of(name, "127.0.0.1:" + system.settings().ports().of(PortName.KAFKA));
    }

    private static String completed(User user, String diagnosisId) {
        return """
                {"diagnosisId":"%s","organizationId":"%s","questionnaire":"jisha25-3.1","score":100,
                 "band":"ENTRY_LEVEL_ACHIEVED","parts":[],"answers":[],"unknownQuestions":[],"completedAt":"%s"}""".formatted(diagnosisId, user.organizationId(), LATER);
    }

    private List<Future<?>> submitAll(ExecutorService callers) {
        List<Future<?>> submissions = new ArrayList<>();
        for (int turn = 0; turn < DIAGNOSES_EACH; turn++) {
            for (int organization = 0; organization < ORGANIZATIONS; organization++) {
                String key = "diagnosis-" + organization + "-" + turn;
                ApiClient client = clients.get(users.get(organization));
                submissions.add(callers.submit(() -> submitUntilAccepted(client, key)));
            }
        }
        return submissions;
    }

    /** Sends it again with the same key as long as nobody is there to answer, as a careful partner would. */
    private void submitUntilAccepted(ApiClient client, String key) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                accepted.put(key, new DiagnosisApi(client).submitDiagnosis(submission(), key));
                return;
            } catch (ApiException refusal) {
                assertThat(refusal.getCode())
                        .as("%s %s", refusal, refusal.getResponseBody())
                        .isIn(0, 409, 502, 503, 504);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    private void whenAccepted(int count, Runnable fault) {
        await().until(() -> accepted.size() >= count);
        fault.run();
    }

    private void killAndRestart() {
        system.part("diagnosis-service").kill();
        system.part("diagnosis-service").start();
    }

    private void everyAcceptedDiagnosisIsStoredOnce() throws ApiException {
        assertThat(accepted).hasSize(ORGANIZATIONS * DIAGNOSES_EACH);
        for (User user : users) {
            assertThat(storedOf(user)).containsExactlyInAnyOrderElementsOf(acceptedOf(user));
        }
    }

    private void everyEventArrived() {
        List<Arrival> committed = accepted.values().stream()
                .map(diagnosis -> new Arrival(diagnosis.getId(), 0))
                .toList();
        await().untilAsserted(() -> {
            List<Arrival> arrivals = topic("hoshimori.diagnosis").records().stream()
                    .map(Arrival::of)
                    .toList();
            assertThat(DeliveryChecker.check(committed, arrivals).faults()).isEmpty();
        });
    }

    private void everyOrganizationWasToldOnceOfEach() {
        for (User user : users) {
            await().untilAsserted(() -> assertThat(toldTo(user)).containsExactlyInAnyOrderElementsOf(acceptedOf(user)));
        }
    }

    private void everyRecommendationRestsOnTheLastDiagnosis() {
        for (User user : users) {
            String last = accepted.values().stream()
                    .filter(diagnosis -> isOf(user, diagnosis))
                    .max(Comparator.comparing(Diagnosis::getCompletedAt).thenComparing(Diagnosis::getId))
                    .orElseThrow()
                    .getId();
            await().untilAsserted(() -> assertThat(basisFor(user)).contains(last));
        }
    }

    /** Empty as long as the catalog has heard of no diagnosis of the user's organization. */
    private Optional<String> basisFor(User user) throws ApiException {
        Recommendations found = new CatalogApi(clients.get(user))
                .listRecommendations(user.organizationId().toString());
        return Optional.ofNullable(found.getBasedOn()).map(RecommendationBasis::getDiagnosisId);
    }

    private List<String> storedOf(User user) throws ApiException {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            DiagnosisPage page = new DiagnosisApi(clients.get(user))
                    .listDiagnoses(user.organizationId().toString(), cursor, 30);
            page.getItems().forEach(diagnosis -> ids.add(diagnosis.getId()));
            cursor = page.getNextCursor();
        } while (cursor != null);
        return ids;
    }

    private List<String> toldTo(User user) throws ApiException {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            NotificationPage page = new NotificationApi(clients.get(user))
                    .listNotifications(user.organizationId().toString(), cursor, 30);
            page.getItems().stream().map(Notification::getSubjectId).forEach(ids::add);
            cursor = page.getNextCursor();
        } while (cursor != null);
        return ids;
    }

    private List<String> acceptedOf(User user) {
        return accepted.values().stream()
                .filter(diagnosis -> isOf(user, diagnosis))
                .map(Diagnosis::getId)
                .toList();
    }

    private static boolean isOf(User user, Diagnosis diagnosis) {
        return user.organizationId().toString().equals(diagnosis.getOrganizationId());
    }

    private static DiagnosisSubmission submission() {
        List<DiagnosisSubmissionAnswer> answers = IntStream.rangeClosed(1, 25)
                .mapToObj(question ->
                        new DiagnosisSubmissionAnswer().question(question).answer("PARTIAL"))
                .toList();
        return new DiagnosisSubmission().questionnaire("jisha25-3.1").answers(answers);
    }
}
