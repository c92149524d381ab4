package jp.hoshimori.declaration.register;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.DeclarationApi;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegisterEntryTest {

    private static final String ENTRIES = "/v1/register-entries/";

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void anyoneFindsADeclarationAsTheApiDocumentShowsIt() throws IOException {
        String number = declared("NAME_PUBLISHED");

        String entry =
                anyone().get(ENTRIES + number).then().statusCode(200).extract().asString();

        assertThat(comparable(entry)).isEqualTo(comparable(RegisterExamples.ENTRY));
        assertThat(json.readTree(entry).get("declarationNumber").asText()).isEqualTo(number);
    }

    @Test
    void theEntrySaysInTheAskedLanguageWhatADeclarationIs() {
        anyone().header("Accept-Language", "en")
                .get(ENTRIES + declared("NAME_PUBLISHED"))
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("prefectureName", equalTo("Tokyo"))
                .body("industryName", equalTo("Manufacturing"))
                .body("statement", containsString("own declaration"));
    }

    @Test
    void nothingTellsWhoDeclaredWhenTheNameIsWithheld() {
        anyone().get(ENTRIES + declared("NAME_WITHHELD"))
                .then()
                .statusCode(200)
                .body("star", equalTo("ONE_STAR"))
                .body(not(containsString("organizationName")))
                .body(not(containsString("星守製作所")))
                .body(not(containsString(organization.toString())));
    }

    @Test
    void aNumberTypedInFullWidthDigitsIsFound() {
        String number = declared("NAME_PUBLISHED");

        anyone().get(ENTRIES + "{number}", number.replace('9', '９'))
                .then()
                .statusCode(200)
                .body("declarationNumber", equalTo(number));
    }

    @Test
    void anEntryThatIsKnownAlreadyIsNotSentAgain() {
        String address = ENTRIES + declared("NAME_PUBLISHED");
        String tag = anyone().get(address).header("ETag");

        anyone().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000000004", "900000000420", "abc", "90000-00042"})
    void aNumberThatCannotBeOneIsRefusedWithTheReason(String malformed) {
        var japanese = anyone().get(ENTRIES + malformed).then();
        var english = anyone().header("Accept-Language", "en")
                .get(ENTRIES + malformed)
                .then();

        Refusal.names(
                Refusal.expect(japanese, 400, "validation-failed"),
                "ja",
                "declarationNumber",
                "MALFORMED_DECLARATION_NUMBER",
                "11桁");
        Refusal.names(
                Refusal.expect(english, 400, "validation-failed"),
                "en",
                "declarationNumber",
                "MALFORMED_DECLARATION_NUMBER",
                "11 digits");
    }

    @Test
    void aNumberThatWasNeverIssuedIsNotFound() {
        Refusal.expect(anyone().get(ENTRIES + "99999999999").then(), 404, "declaration-number-never-issued");
    }

    @Test
    void anUnknownParameterIsRefused() {
        Refusal.expect(anyone().get(ENTRIES + "99999999999?lang=en").then(), 400, "unknown-parameter");
    }

    private String declared(String publicity) {
        Map<String, Object> registration = DeclarationApi.corporation();
        registration.put("name", "星守製作所株式会社");
        DeclarationApi.register(memberOf(organization), registration).statusCode(201);
        Map<String, Object> declaration = declaration();
        declaration.put("publicity", publicity);
        return declare(adminOf(organization), declaration)
                .statusCode(201)
                .extract()
                .path("declarationNumber");
    }

    private ObjectNode comparable(String entry) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(entry);
        return tree.remove(List.of("declarationNumber", "declaredAt", "corporateNumber", "verificationUrl"));
    }
}
