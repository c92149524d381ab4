package jp.hoshimori.declaration.organization;

import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.OrganizationApi.bearer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.ExternalSignIn;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrganizationPrefillTest {

    @Inject
    ObjectMapper json;

    @Test
    void theExampleInTheApiDocumentIsWhatATokenLeadsTo() throws IOException {
        String token = ExternalSignIn.token(Map.of(
                "organization_corporate_number", "7000012050002",
                "organization_name", "星守製作所株式会社",
                "organization_name_kana", "ほしもりせいさくしょ",
                "organization_prefecture", "東京都",
                "organization_postal_code", "100-0001",
                "organization_address", "見本市星守町1-2-3"));

        assertThat(prefill(token)).isEqualTo(json.readTree(OrganizationExamples.PREFILL));
    }

    @Test
    void aNumberWithAWrongCheckDigitIsLeftOut() throws IOException {
        String token = ExternalSignIn.token(
                Map.of("organization_corporate_number", "8000012050002", "organization_name", "星守製作所"));

        assertThat(prefill(token)).isEqualTo(json.readTree("{\"name\": \"星守製作所\"}"));
    }

    @Test
    void aTokenThatSaysNothingFillsInNothing() throws IOException {
        assertThat(prefill(TestTokens.member(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void onlyWhoeverIsSignedInIsAnswered() {
        Refusal.expect(anyone().get("/v1/organization-prefill").then(), 401, "unauthenticated");
        Refusal.expect(
                bearer(TestTokens.forged(UUID.randomUUID()))
                        .get("/v1/organization-prefill")
                        .then(),
                401,
                "unauthenticated");
    }

    private JsonNode prefill(String token) throws IOException {
        return json.readTree(bearer(token)
                .get("/v1/organization-prefill")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
