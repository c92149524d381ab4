package jp.hoshimori.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The HTTP client with which the launcher talks to the parts. */
final class Http {

    /** What is not listening yet refuses at once; what takes its first request may take seconds for it. */
    private static final Duration PROBE_PATIENCE = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Http() {}

    static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
    }

    /** Answers a probe that is satisfied when the URL answers 200. */
    static HealthProbe probe(String url) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url)).timeout(PROBE_PATIENCE).build();
        return () -> answersOk(request);
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean answersOk(HttpRequest request) {
        try {
            return send(request).statusCode() == OK;
        } catch (UncheckedIOException notListeningYet) {
            return false;
        }
    }
}
