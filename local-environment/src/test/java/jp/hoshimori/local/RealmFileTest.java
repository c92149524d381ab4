package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = new JsonMapper()
                .readTree(Path.of("../deploy/keycloak/hoshimori-realm.json").toFile());
    }

    @Test
    void nobodyHasAnAccountFromTheStart() {
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
    }

    @Test
    void noSecretIsInTheFile() {
        assertThat(realm.findValuesAsText("secret"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SampleClient.values())
                        .map(client -> "${" + client.variable() + "}")
                        .toList());
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void accessTokensAreShort() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isBetween(1, 300);
    }

    @Test
    void guessingIsSlowedDown() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void everyClientGetsTheAudience() {
        assertThat(realm.get("clients"))
                .allSatisfy(client ->
                        assertThat(texts(client.get("defaultClientScopes"))).contains("hoshimori"));
        assertThat(realm.findValuesAsText("included.custom.audience")).containsExactly("hoshimori-api");
    }

    @Test
    void noClientTakesPasswords() {
        assertThat(realm.get("clients"))
                .allSatisfy(client -> assertThat(
                                client.get("directAccessGrantsEnabled").asBoolean())
                        .isFalse());
    }

    @Test
    void thePortalProvesPossessionOfItsCode() {
        JsonNode portal = client("hoshimori-portal");

        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(portal.get("publicClient").asBoolean()).isTrue();
        assertThat(portal.get("implicitFlowEnabled").asBoolean()).isFalse();
    }

    @Test
    void onlyAdministratorsGiveAUserItsOrganization() throws IOException {
        String profile = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();

        JsonNode organization = StreamSupport.stream(
                        new JsonMapper().readTree(profile).get("attributes").spliterator(), false)
                .filter(attribute -> attribute.get("name").asText().equals("org"))
                .findFirst()
                .orElseThrow();

        assertThat(texts(organization.at("/permissions/edit"))).containsExactly("admin");
    }

    private static JsonNode client(String id) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
