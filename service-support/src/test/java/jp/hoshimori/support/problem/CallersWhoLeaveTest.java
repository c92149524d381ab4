package jp.hoshimori.support.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.hoshimori.support.example.ThingResource;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller who hangs up is no failure of ours, and nobody is to be called out of bed for it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CallersWhoLeaveTest {

    private final Logger everything = Logger.getLogger("");
    private final Logger mappers = Logger.getLogger(ExceptionMappers.class.getName());
    private final Records records = new Records();

    @TestHTTPResource
    URI address;

    @BeforeEach
    void listen() {
        mappers.setLevel(Level.FINE);
        everything.addHandler(records);
    }

    @AfterEach
    void stopListening() {
        everything.removeHandler(records);
        mappers.setLevel(null);
    }

    @Test
    void leavingInTheMiddleOfAResponseIsNoError() throws IOException {
        leaveInTheMiddleOf("/v1/things/endless");

        noticedWithoutAnError();
    }

    @Test
    void leavingInTheMiddleOfARequestIsNoError() throws IOException {
        String token = TestTokens.member(UUID.randomUUID());
        try (Socket caller = call("POST /v1/things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + token + "\r\nExpect: 100-continue\r\nContent-Length: 50000\r\n\r\n")) {
            assertThat(caller.getInputStream().readNBytes(12)).asString().endsWith("100");
            caller.getOutputStream().write("{\"name\":".getBytes(StandardCharsets.US_ASCII));
        }

        noticedWithoutAnError();
    }

    @Test
    void aFailureOfOursIsAnErrorEvenWhereNobodyHearsOfIt() throws IOException {
        leaveInTheMiddleOf("/v1/things/endless/failing");

        await().untilAsserted(() -> assertThat(records.seen)
                .anyMatch(record ->
                        record.getLevel().getName().equals("ERROR") && "request failed".equals(record.getMessage())));
    }

    /** Leaves when the answer has filled all that lies between, so that its writer waits for the caller. */
    private void leaveInTheMiddleOf(String path) throws IOException {
        ThingResource.writer = null;
        try (Socket caller = call("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            assertThat(caller.getInputStream().readNBytes(12)).asString().endsWith("200");
            await().during(Duration.ofMillis(300)).until(CallersWhoLeaveTest::theWriterWaits);
        }
    }

    private static boolean theWriterWaits() {
        return ThingResource.writer != null && ThingResource.writer.getState() == Thread.State.TIMED_WAITING;
    }

    private Socket call(String request) throws IOException {
        Socket caller = new Socket(address.getHost(), address.getPort());
        caller.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return caller;
    }

    private void noticedWithoutAnError() {
        await().untilAsserted(
                        () -> assertThat(records.seen).anyMatch(record -> "caller left".equals(record.getMessage())));
        assertThat(records.ofConversations)
                .filteredOn(record -> record.getLevel().intValue() > Level.INFO.intValue())
                .isEmpty();
    }

    private static final class Records extends Handler {

        private final List<LogRecord> seen = new CopyOnWriteArrayList<>();

        /** Without what the outbox, consumers, jobs and their clients say meanwhile, whom no caller concerns. */
        private final List<LogRecord> ofConversations = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            seen.add(record);
            if (listensToCallers() || servesRequest()) {
                ofConversations.add(record);
            }
        }

        private static boolean listensToCallers() {
            return Thread.currentThread().getName().startsWith("vert.x-eventloop-thread");
        }

        private static boolean servesRequest() {
            return Arc.container().requestContext().isActive() && CurrentRequestManager.get() != null;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
