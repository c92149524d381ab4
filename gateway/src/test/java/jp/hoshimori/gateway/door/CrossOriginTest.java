package jp.hoshimori.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrossOriginTest {

    private static final String PORTAL = "https://portal.test";

    private final Stage stage = new Stage().set("hoshimori.gateway.cross-origin.origins", PORTAL);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aPageOfAListedOriginMayAskAndRead() {
        stage.open();

        Reply preflight = stage.send(
                Requests.of("OPTIONS", "/v1/diagnoses", "Origin: " + PORTAL, "Access-Control-Request-Method: POST"));
        Reply reply = stage.get("/openapi.yaml", "Origin: " + PORTAL);

        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.headers("Access-Control-Allow-Origin")).containsExactly(PORTAL);
        assertThat(preflight.headers("Access-Control-Allow-Methods").get(0)).contains("POST");
        assertThat(reply.headers("Access-Control-Allow-Origin")).containsExactly(PORTAL);
    }

    @Test
    void aPageOfAnotherOriginMayNot() {
        stage.open();

        Reply preflight = stage.send(Requests.of(
                "OPTIONS", "/v1/diagnoses", "Origin: https://evil.test", "Access-Control-Request-Method: POST"));

        assertThat(preflight.status()).isEqualTo(405);
        assertThat(preflight.headers("Access-Control-Allow-Origin")).isEmpty();
    }
}
