package jp.hoshimori.declaration.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The templates for an external sign-in carry what the service reads, and nothing that anybody could take for checked. */
class SignInTemplatesTest {

    private static final Path TEMPLATES = Path.of("../deploy/keycloak/sign-in");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theProviderIsDisabledAndNamesNoAddressThatWasNotSeen() throws IOException {
        JsonNode provider = read("gbizid-identity-provider.json").at("/identityProviders/0");

        assertThat(provider.get("enabled").asBoolean(true)).isFalse();
        assertThat(provider.get("config").findValuesAsText("issuer"))
                .containsExactly("https://REPLACE-WITH-ISSUER.example");
    }

    @Test
    void eachClaimOfTheProviderIsMarkedAndReachesTheTokenAsTheServiceReadsIt() throws IOException {
        JsonNode mappers = read("gbizid-identity-provider.json").get("identityProviderMappers");
        JsonNode scope = read("organization-claims-scope.json").get("protocolMappers");

        assertThat(values(mappers, "/config/claim")).allMatch(claim -> claim.startsWith("UNVERIFIED-"));
        assertThat(values(mappers, "/config/user.attribute"))
                .containsExactlyInAnyOrderElementsOf(values(scope, "/config/user.attribute"));
        assertThat(values(scope, "/config/claim.name")).containsExactlyInAnyOrderElementsOf(claimsRead());
    }

    private static List<String> claimsRead() {
        return Arrays.stream(PrefillConfig.class.getDeclaredMethods())
                .map((Method member) -> member.getAnnotation(WithDefault.class).value())
                .toList();
    }

    private static List<String> values(JsonNode mappers, String pointer) {
        return StreamSupport.stream(mappers.spliterator(), false)
                .map(mapper -> mapper.at(pointer).asText())
                .toList();
    }

    private JsonNode read(String file) throws IOException {
        return json.readTree(TEMPLATES.resolve(file).toFile());
    }
}
