package jp.hoshimori.diagnosis.groupsession;

import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.close;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.joinedBy;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.memberOf;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.opened;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.diagnosis.groupsession.model.SessionTotals;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Following totals as they change. In tests nothing looks by itself. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LiveTotalsTest {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final UUID organization = UUID.randomUUID();
    private final SetClock clock = new SetClock();
    private String id;
    private String code;

    @Inject
    LiveTotals ofTheService;

    @Inject
    ReadTotals readTotals;

    @Inject
    GroupSessions sessions;

    @Inject
    Sheets sheets;

    @Inject
    Questionnaires questionnaires;

    @Inject
    GroupSessionConfig config;

    @BeforeEach
    void open() {
        JsonPath session = opened(organization);
        id = session.getString("id");
        code = session.getString("code");
    }

    @Test
    void totalsAreSentAtOnceAndWithEachChangeUntilTheSessionCloses() {
        List<String> lines = new CopyOnWriteArrayList<>();
        CompletableFuture<Integer> status = follow(TestTokens.member(organization), lines);
        await().until(() -> data(lines).size() == 1);

        joinedBy(5, code, PARTIAL);
        ofTheService.look();
        await().until(() -> data(lines).size() == 2);
        close(organization, id).statusCode(200);
        ofTheService.look();

        assertThat(status.join()).isEqualTo(200);
        assertThat(lines.get(0)).matches("(id|event):.*");
        assertThat(data(lines)).hasSize(3);
        assertThat(data(lines).get(0)).isEqualTo("{\"open\":true,\"participants\":0,\"counted\":0}");
        assertThat(data(lines).get(1)).startsWith("{\"open\":true,\"participants\":5,\"counted\":5,\"figures\":{");
        assertThat(data(lines).get(2)).startsWith("{\"open\":false,\"participants\":5,\"counted\":5,\"figures\":{");
    }

    @Test
    void aSessionThatIsClosedAlreadyIsToldOnce() {
        close(organization, id).statusCode(200);
        List<String> lines = new CopyOnWriteArrayList<>();

        int status = follow(TestTokens.member(organization), lines).join();

        assertThat(status).isEqualTo(200);
        assertThat(data(lines)).containsExactly("{\"open\":false,\"participants\":0,\"counted\":0}");
    }

    @Test
    void onlyAValidTokenFollows() {
        List<String> lines = new CopyOnWriteArrayList<>();

        assertThat(follow(TestTokens.expired(organization), lines).join()).isEqualTo(401);
        assertThat(follow(TestTokens.operator(), lines).join()).isEqualTo(403);
        assertThat(follow(TestTokens.member(UUID.randomUUID()), lines).join()).isEqualTo(404);
        memberOf(UUID.randomUUID())
                .accept("text/event-stream")
                .get("/v1/group-sessions/" + id + "/totals/events")
                .then()
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void whoeverKnowsTheTotalsIsSentASignOfLifeInstead() {
        LiveTotals live = live();
        AssertSubscriber<LiveEvent> listener = follow(live, Instant.MAX);

        live.look();
        clock.forward(HEARTBEAT);
        live.look();
        live.look();

        assertThat(listener.getItems()).hasSize(2);
        assertThat(listener.getItems().get(1)).isInstanceOf(LiveEvent.StillThere.class);
        listener.assertNotTerminated().cancel();
    }

    @Test
    void whatIsFollowedEndsWithTheToken() {
        LiveTotals live = live();
        AssertSubscriber<LiveEvent> listener = follow(live, clock.instant().plusSeconds(60));

        clock.forward(Duration.ofSeconds(60));
        live.look();

        listener.assertCompleted();
        assertThat(listener.getItems()).hasSize(1);
    }

    @Test
    void aTokenThatHasJustEndedFollowsNothing() {
        LiveTotals live = live();

        AssertSubscriber<LiveEvent> listener = follow(live, clock.instant());

        listener.assertCompleted().assertHasNotReceivedAnyItem();
        live.look();
    }

    @Test
    void whatIsFollowedEndsWhenTheSessionIsForgotten() {
        LiveTotals live = live();
        AssertSubscriber<LiveEvent> listener = follow(live, Instant.MAX);
        Database.change("DELETE FROM group_session WHERE id = ?", UUID.fromString(id));

        live.look();

        listener.assertCompleted();
    }

    @Test
    void manyListenersAreToldOfOneLook() {
        AtomicInteger looks = new AtomicInteger();
        LiveTotals live = new LiveTotals(counting(looks), config, clock);
        List<AssertSubscriber<LiveEvent>> listeners = Stream.generate(() -> follow(live, Instant.MAX))
                .limit(config.mostListeners())
                .toList();
        joinedBy(1, code, PARTIAL);

        live.look();

        assertThat(looks).hasValue(1);
        assertThat(listeners)
                .allSatisfy(listener -> assertThat(listener.getItems())
                        .hasSize(2)
                        .last()
                        .isInstanceOfSatisfying(
                                LiveEvent.Totals.class,
                                told -> assertThat(told.totals().participants()).isEqualTo(1)));
        assertThatThrownBy(() -> follow(live, Instant.MAX)).isInstanceOf(ProblemException.class);
        listeners.forEach(AssertSubscriber::cancel);
        follow(live, Instant.MAX).assertNotTerminated().cancel();
    }

    private ReadTotals counting(AtomicInteger looks) {
        return new ReadTotals(sessions, sheets, questionnaires, config, Clock.systemUTC()) {

            @Override
            Map<UUID, SessionTotals> again(Map<UUID, SessionTotals> known) {
                looks.incrementAndGet();
                return super.again(known);
            }
        };
    }

    private LiveTotals live() {
        return new LiveTotals(readTotals, config, clock);
    }

    private AssertSubscriber<LiveEvent> follow(LiveTotals live, Instant until) {
        GroupSession session = SystemAccess.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> sessions.ofId(UUID.fromString(id)).orElseThrow()));
        SessionTotals totals = readTotals.of(session);
        return live.follow(totals, until).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    private CompletableFuture<Integer> follow(String token, List<String> lines) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/v1/group-sessions/" + id + "/totals/events"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenApplyAsync(response -> {
                    response.body().forEach(lines::add);
                    return response.statusCode();
                });
    }

    /** A clock that stands still until the test moves it. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.now();

        void forward(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static List<String> data(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("data:"))
                .map(line -> line.substring("data:".length()).strip())
                .toList();
    }
}
