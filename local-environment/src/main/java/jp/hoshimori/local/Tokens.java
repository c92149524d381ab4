package jp.hoshimori.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hoshimori.parts.PartFailedException;

/** Fetches access tokens from Keycloak. */
final class Tokens {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;

    private final Ports ports;

    Tokens(Ports ports) {
        this.ports = ports;
    }

    String ofAdministrator(String username, String password) {
        return fetch("master", passwordGrant("admin-cli", username, password));
    }

    String ofUser(String client, User user) {
        return fetch("hoshimori", passwordGrant(client, user.username(), user.password()));
    }

    String ofClient(SampleClient client, String secret) {
        return fetch(
                "hoshimori",
                Map.of("grant_type", "client_credentials", "client_id", client.id(), "client_secret", secret));
    }

    /** The URL tokens of the realm are fetched from. */
    String url(String realm) {
        return ports.url(PortName.KEYCLOAK) + "/realms/" + realm + "/protocol/openid-connect/token";
    }

    private static Map<String, String> passwordGrant(String client, String username, String password) {
        return Map.of("grant_type", "password", "client_id", client, "username", username, "password", password);
    }

    private String fetch(String realm, Map<String, String> form) {
        HttpResponse<String> response = Http.send(Http.request(url(realm))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)))
                .build());
        if (response.statusCode() != OK) {
            throw new PartFailedException("Keycloak gave no token: " + response.statusCode() + " " + response.body());
        }
        return read(response.body());
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String read(String body) {
        try {
            return JSON.readTree(body).get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
