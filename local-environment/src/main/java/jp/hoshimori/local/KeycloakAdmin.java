package jp.hoshimori.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import jp.hoshimori.parts.PartFailedException;

/** The realm's administration over HTTP, as the administrator. */
final class KeycloakAdmin {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int HTTP_ERRORS = 400;

    private final Tokens tokens;
    private final String realmUrl;
    private final KeycloakEnvironment environment;

    KeycloakAdmin(Tokens tokens, Ports ports, KeycloakEnvironment environment) {
        this.tokens = tokens;
        this.realmUrl = ports.url(PortName.KEYCLOAK) + "/admin/realms/hoshimori";
        this.environment = environment;
    }

    JsonNode get(String path) {
        return parse(send(request(path).GET()).body());
    }

    /** Creates a thing and answers its id, which the answer's Location ends with; empty when it tells none. */
    String post(String path, Object body) {
        HttpResponse<String> response = send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(write(body))));
        return response.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        String token = tokens.ofAdministrator(KeycloakEnvironment.ADMINISTRATOR, environment.administratorPassword());
        return Http.request(realmUrl + path).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest ready = request.build();
        HttpResponse<String> response = Http.send(ready);
        if (response.statusCode() >= HTTP_ERRORS) {
            throw new PartFailedException("Keycloak answered " + response.statusCode() + " to " + ready.method() + " "
                    + ready.uri() + ": " + response.body());
        }
        return response;
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
