package jp.hoshimori.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPagesTest {

    private final Stage stage = new Stage();

    @BeforeEach
    void open() {
        stage.open();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void bothVersionsOfTheDocumentAreServedToAnyone() {
        Reply current = stage.get("/openapi.yaml");
        Reply forGenerators = stage.get("/openapi-3.0.yaml");

        assertThat(current.body()).isEqualTo(Stage.DOCUMENTS.current());
        assertThat(current.headers("Content-Type")).containsExactly("application/yaml");
        assertThat(forGenerators.body()).startsWith("openapi: 3.0.3");
    }

    @Test
    void whoHasTheDocumentDoesNotGetItAgain() {
        String etag = stage.get("/openapi.yaml").headers("ETag").get(0);

        Reply reply = stage.get("/openapi.yaml", "If-None-Match: \"other\", W/" + etag);

        assertThat(reply.status()).isEqualTo(304);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.headers("ETag")).containsExactly(etag);
    }

    @Test
    void aDocumentIsOnlyRead() {
        Reply reply = stage.send(Requests.post("/openapi.yaml", "{}"));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers("Allow")).containsExactly("GET, HEAD");
    }

    @Test
    void headTellsTheLengthOfADocumentWithoutSendingIt() {
        Reply reply = stage.send(Requests.of("HEAD", "/openapi.yaml"));

        assertThat(reply.body()).isEmpty();
        assertThat(reply.headers("Content-Length")).singleElement().isNotEqualTo("0");
    }

    @Test
    void theIndexSaysWhereToGoOn() {
        Reply reply = stage.get("/");

        assertThat(reply.json().at("/openapi/3.1").asText()).isEqualTo("/openapi.yaml");
    }
}
