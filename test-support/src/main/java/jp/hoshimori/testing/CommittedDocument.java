package jp.hoshimori.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that are generated and committed: the committed one must be what is generated now. */
public final class CommittedDocument {

    private CommittedDocument() {}

    /**
     * Compares the running service's OpenAPI document with the module's {@code openapi.yaml}.
     *
     * @throws AssertionError when they differ; the message says how to write the new one
     */
    public static void assertOpenApiIsUpToDate() throws IOException {
        String generated = RestAssured.given().get("/q/openapi?format=yaml").asString();
        assertUpToDate(Path.of("openapi.yaml"), generated);
    }

    /**
     * Compares a document with the committed file, or writes it when {@code -DupdateDocuments=true} is set.
     *
     * @param committed relative to the module's directory
     */
    public static void assertUpToDate(Path committed, String generated) throws IOException {
        if (Boolean.getBoolean("updateDocuments")) {
            Files.writeString(committed, generated, StandardCharsets.UTF_8);
        }
        assertThat(committed).exists();
        assertThat(Files.readString(committed, StandardCharsets.UTF_8))
                .as(
                        "%s is not what the code says now; run the build with -DupdateDocuments=true and commit it",
                        committed)
                .isEqualTo(generated);
    }
}
