package jp.hoshimori.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Calls that the generated client would not make: wrong ones, and every one there is. */
final class Calls {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway;

    Calls(String gateway) {
        this.gateway = gateway;
    }

    /** What is sent. */
    record Body(String mediaType, String text) {

        static Body json(String text) {
            return new Body("application/json", text);
        }

        static Body csv(String text) {
            return new Body("text/csv", text);
        }
    }

    /** What came back: the status, the media type, the headers, and the problem's or resource's JSON if there is any. */
    record Answer(int status, String mediaType, HttpHeaders headers, JsonNode body) {

        boolean isProblem() {
            return mediaType.startsWith("application/problem+json");
        }
    }

    /** Reads something; token and language may be null. */
    Answer get(String path, String token, String language) throws IOException, InterruptedException {
        return send("GET", path, token, null, language);
    }

    /** Sends a request; token, body and language may be null. */
    Answer send(String method, String path, String token, Body body, String language)
            throws IOException, InterruptedException {
        Map<String, String> headers = new HashMap<>();
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (language != null) {
            headers.put("Accept-Language", language);
        }
        return send(method, path, headers, body);
    }

    /** Sends a request with these headers; the body, whose type is one more of them, may be null. */
    Answer send(String method, String path, Map<String, String> headers, Body body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(gateway + path)).method(method, publisher(body));
        headers.forEach(request::header);
        if (body != null) {
            request.header("Content-Type", body.mediaType());
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        String mediaType = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(response.statusCode(), mediaType, response.headers(), json(mediaType, response.body()));
    }

    private static JsonNode json(String mediaType, String body) throws JsonProcessingException {
        return mediaType.contains("json") && !mediaType.contains("ndjson") ? JSON.readTree(body) : JSON.nullNode();
    }

    private static BodyPublisher publisher(Body body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.text(), StandardCharsets.UTF_8);
    }
}
