package jp.hoshimori.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.http.HttpServerRequest;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrainTest {

    private static final String PATH = "/v1/questionnaires";

    private final Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();
    private final Stage stage = new Stage();

    @BeforeEach
    void stage() {
        stage.service("diagnosis", held::add);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anExchangeUnderWayIsFinishedBeforeTheDoorCloses() {
        stage.open();
        CompletableFuture<Reply> underWay = CompletableFuture.supplyAsync(() -> stage.get(PATH));
        await().until(() -> held.size() == 1);

        CompletableFuture<Void> closing = beginToClose();

        assertThat(closing).isNotDone();
        held.remove().response().end("finished");
        assertThat(underWay.join().body()).isEqualTo("finished");
        closing.join();
    }

    @Test
    void whoComesWhileTheDoorClosesIsSentElsewhere() {
        stage.open();
        CompletableFuture<Reply> underWay = CompletableFuture.supplyAsync(() -> stage.get(PATH));
        await().until(() -> held.size() == 1);
        CompletableFuture<Void> closing = beginToClose();

        Reply late = stage.send(Requests.get(PATH, "Connection: keep-alive"));

        assertThat(late.status()).isEqualTo(503);
        assertThat(late.problem()).isEqualTo("unavailable");
        assertThat(late.headers("Connection")).containsExactly("close");
        held.forEach(request -> request.response().end());
        CompletableFuture.allOf(underWay, closing).join();
    }

    @Test
    void anExchangeThatNeverEndsIsNotWaitedForForever() {
        stage.set("hoshimori.gateway.drain.timeout", "100ms").open();
        CompletableFuture<Reply> underWay = CompletableFuture.supplyAsync(() -> stage.get(PATH));
        await().until(() -> held.size() == 1);

        stage.door().close();

        assertThat(underWay.join().text()).doesNotContain("200 OK");
    }

    /** Begins to close the door; returns when it lets nobody in any more, which may be before it is closed. */
    private CompletableFuture<Void> beginToClose() {
        CompletableFuture<Void> closing = CompletableFuture.runAsync(stage.door()::close);
        // Asked for a page of its own: what a door that is still open passes on is held.
        await().until(() -> stage.get("/").status() == 503);
        return closing;
    }
}
