package jp.hoshimori.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenTest {

    private static final String OWN_DIAGNOSES = "/v1/organizations/1/diagnoses";
    private static final String PUBLIC = "/v1/questionnaires";

    private final AtomicInteger reached = new AtomicInteger();
    private final Stage stage = new Stage();

    @BeforeEach
    void stage() {
        stage.service("diagnosis", request -> {
            reached.incrementAndGet();
            request.response().end(String.valueOf(request.getHeader("Authorization")));
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("expired", Tokens.expired(), "The access token has expired. Get a new one."),
                Arguments.of(
                        "for another audience",
                        Tokens.forAnotherAudience(),
                        "The access token was issued for another audience (aud)."),
                Arguments.of(
                        "of another issuer",
                        Tokens.ofAnotherIssuer(),
                        "The access token was issued by another issuer (iss)."),
                Arguments.of(
                        "forged",
                        Tokens.forged(),
                        "The access token was not signed by this API's authorization server."),
                Arguments.of("without signature", unsigned(), "The access token cannot be read."),
                Arguments.of("not a token", "abc", "The access token cannot be read."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsRefusedWithItsReasonAndNothingReachesTheService(String what, String token, String reason) {
        stage.open();

        Reply reply = stage.get(OWN_DIAGNOSES, "Authorization: Bearer " + token, "Accept-Language: en");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.problem()).isEqualTo("unauthenticated");
        assertThat(reply.json().path("detail").asText()).isEqualTo(reason);
        assertThat(reply.headers("WWW-Authenticate")).containsExactly("Bearer error=\"invalid_token\"");
        assertThat(reached).hasValue(0);
    }

    @Test
    void aBadTokenIsRefusedOnAPublicOperationToo() {
        stage.open();

        Reply reply = stage.get(PUBLIC, "Authorization: Bearer " + Tokens.expired());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reached).hasValue(0);
    }

    @Test
    void aMissingTokenIsRefusedWhereOneIsNeeded() {
        stage.open();

        Reply reply = stage.get(OWN_DIAGNOSES, "Accept-Language: en");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("detail").asText()).startsWith("There is no access token.");
        assertThat(reply.headers("WWW-Authenticate")).containsExactly("Bearer realm=\"hoshimori\"");
    }

    @Test
    void anOperationThatSaysNothingAboutAccessIsForTokenHolders() {
        stage.open();

        Reply reply = stage.get("/v1/organizations/1/notification-settings");

        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void anotherSchemeThanBearerIsRefused() {
        stage.open();

        Reply reply = stage.get(PUBLIC, "Authorization: Basic dTpw");

        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void twoTokensAreRefused() {
        stage.open();
        String token = "Authorization: Bearer " + Tokens.valid("diagnoses:read");

        Reply reply = stage.get(PUBLIC, token, token);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reached).hasValue(0);
    }

    @Test
    void aPublicOperationNeedsNoToken() {
        stage.open();

        Reply reply = stage.get(PUBLIC);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("null");
    }

    @Test
    void aValidTokenIsPassedOnForTheServiceToCheckAgain() {
        stage.open();
        String token = Tokens.valid("declarations:read diagnoses:read");

        Reply reply = stage.get(OWN_DIAGNOSES, "Authorization: Bearer " + token);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("Bearer " + token);
    }

    @Test
    void aTokenWithoutTheScopeOfTheOperationIsNotEnough() {
        stage.open();

        Reply reply = stage.get(OWN_DIAGNOSES, "Authorization: Bearer " + Tokens.valid("declarations:read"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem()).isEqualTo("forbidden");
        assertThat(reply.headers("WWW-Authenticate"))
                .containsExactly("Bearer error=\"insufficient_scope\", scope=\"diagnoses:read\"");
        assertThat(reached).hasValue(0);
    }

    @Test
    void whileTheRealmsKeysCannotBeFetchedTheCallerIsAskedToComeBack() {
        stage.tokensCheckedBy(keysFrom("http://127.0.0.1:1")).open();

        Reply reply = stage.get(OWN_DIAGNOSES, "Authorization: Bearer " + Tokens.valid("diagnoses:read"));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.headers("Retry-After")).containsExactly("5");
    }

    @Test
    void aTokenSignedWithAKeyThatTheRealmDoesNotHaveIsForged() {
        stage.service("declaration", request -> request.response().end(Tokens.keySet("another")));
        stage.tokensCheckedBy(keysFrom(stage.addressOf("declaration"))).open();

        Reply reply = stage.get(PUBLIC, "Authorization: Bearer " + Tokens.forged(), "Accept-Language: en");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("detail").asText()).startsWith("The access token was not signed by");
    }

    private static JWTParser keysFrom(String address) {
        JWTAuthContextInfo realm = new JWTAuthContextInfo(address + "/certs", Tokens.ISSUER);
        return new DefaultJWTParser(realm, new DefaultJWTCallerPrincipalFactory());
    }

    private static String unsigned() {
        String[] parts = Tokens.valid("diagnoses:read").split("\\.", 3);
        return "eyJhbGciOiJub25lIn0." + parts[1] + ".";
    }
}
