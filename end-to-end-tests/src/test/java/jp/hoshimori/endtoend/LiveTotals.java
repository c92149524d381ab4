package jp.hoshimori.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A screen that follows the totals of a group session, and remembers what it was shown. */
final class LiveTotals {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DATA = "data:";

    private final List<JsonNode> shown = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> ended;

    private LiveTotals(HttpRequest request) {
        this.ended = HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofLines())
                .thenAccept(this::follow);
    }

    /** Begins to follow a session's totals in the name of whoever has the token. */
    static LiveTotals follow(String gateway, String groupSessionId, String token) {
        URI events = URI.create(gateway + "/v1/group-sessions/" + groupSessionId + "/totals/events");
        return new LiveTotals(HttpRequest.newBuilder(events)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .build());
    }

    /** What was shown so far, in its order. */
    List<JsonNode> shown() {
        return List.copyOf(shown);
    }

    /** Completes when the stream ends, and fails when it breaks. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    private void follow(HttpResponse<Stream<String>> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException("Answered with " + response.statusCode());
        }
        response.body()
                .filter(line -> line.startsWith(DATA))
                .map(line -> line.substring(DATA.length()))
                .forEach(data -> shown.add(json(data)));
    }

    private static JsonNode json(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
