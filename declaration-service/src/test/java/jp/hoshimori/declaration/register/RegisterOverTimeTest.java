package jp.hoshimori.declaration.register;

import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SentStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One entry, from its declaration to its end: declared, stepped up, withdrawn, and what it showed before. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegisterOverTimeTest {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    @Inject
    Entries entries;

    @Test
    void anEntryThatSteppedUpSaysSinceWhenAndWhoDeclared() {
        RegisterEntry entry = entries.add(Entries.by(
                Entries.named("星守製作所"),
                Optional.of(new Declarer(
                        "星守製作所",
                        Optional.of("ホシモリセイサクジョ"),
                        Optional.of("7000012050002"),
                        Optional.of("https://hoshimori.example/policy")))));
        entries.change(entry, it -> Entries.upgraded(it, MAY));

        get(entry, "")
                .body("status", equalTo("STANDING"))
                .body("star", equalTo("TWO_STARS"))
                .body("declaredAt", equalTo("2026-04-12T03:04:05.678901Z"))
                .body("upgradedAt", equalTo("2026-05-01T00:00:00Z"))
                .body("organizationKana", equalTo("ホシモリセイサクジョ"))
                .body("corporateNumber", equalTo("7000012050002"))
                .body("policyUrl", equalTo("https://hoshimori.example/policy"))
                .body("verificationUrl", equalTo("http://127.0.0.1:8080/v/" + entry.number()))
                .body("endedAt", nullValue());
    }

    @Test
    void oneThatWasWithdrawnSaysSinceWhenAndWhyIfThatIsPublic() {
        RegisterEntry told = entries.add(Entries.named("星守製作所"));
        RegisterEntry untold = entries.add(Entries.named("星守製作所"));
        entries.change(told, it -> Entries.withdrawn(it, JUNE, Optional.of("事業を終えました")));
        entries.change(untold, it -> Entries.withdrawn(it, JUNE, Optional.empty()));

        get(told, "")
                .body("status", equalTo("WITHDRAWN"))
                .body("endedAt", equalTo("2026-06-01T00:00:00Z"))
                .body("endReason", equalTo("事業を終えました"));
        get(untold, "").body("status", equalTo("WITHDRAWN")).body(not(containsString("endReason")));
    }

    @Test
    void oneThatNeverWasIsSomethingElse() {
        Refusal.expect(
                        anyone().get("/v1/register-entries/" + Entries.number()).then(),
                        404,
                        "declaration-number-never-issued")
                .body("detail", containsString("発行されたことがありません"));
    }

    @Test
    void thePastIsShownAsItWas() {
        RegisterEntry entry = entries.add(Entries.named("星守製作所"));
        RegisterEntry upgraded = entries.change(entry, it -> Entries.upgraded(it, MAY));
        entries.change(upgraded, it -> Entries.withdrawn(Entries.by(it, Optional.empty()), JUNE, Optional.empty()));

        get(entry, "2026-04-30")
                .body("star", equalTo("ONE_STAR"))
                .body("upgradedAt", nullValue())
                .body("organizationName", equalTo("星守製作所"));
        get(entry, "2026-05-01T00:00:00Z")
                .body("star", equalTo("TWO_STARS"))
                .body("upgradedAt", equalTo("2026-05-01T00:00:00Z"))
                .body("status", equalTo("STANDING"))
                .body("endedAt", nullValue());
        get(entry, "2026-06-30").body("status", equalTo("WITHDRAWN")).body("endedAt", equalTo("2026-06-01T00:00:00Z"));
        Refusal.expect(response(entry, "2026-04-11"), 404, "declaration-number-never-issued")
                .body("detail", containsString("まだ発行されていません"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2126-01-01", "2126-01-01T00:00:00Z", "20260401", "then"})
    void aMomentThatIsNotPastIsRefused(String asOf) {
        RegisterEntry entry = entries.add(Entries.named("星守製作所"));

        Refusal.expect(response(entry, asOf), 400, "validation-failed").body("errors[0].pointer", equalTo("?asOf"));
    }

    @Test
    void aLookUpIsOneQuestionAndSoIsOneThatIsAnsweredWithNothingNew() {
        RegisterEntry entry = entries.add(Entries.named("星守製作所"));
        String address = "/v1/register-entries/" + entry.number();
        String tag = anyone().get(address).header("ETag");

        int asked;
        try (SentStatements statements = SentStatements.counting()) {
            anyone().header("If-None-Match", tag).get(address).then().statusCode(304);
            asked = statements.executed();
        }

        // For whom the transaction runs, the entry, and the transaction's end.
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void aChangeMakesTheTagAnother() {
        RegisterEntry entry = entries.add(Entries.named("星守製作所"));
        String address = "/v1/register-entries/" + entry.number();
        String tag = anyone().get(address).header("ETag");
        entries.change(entry, it -> Entries.upgraded(it, MAY));

        anyone().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(200)
                .body("star", equalTo("TWO_STARS"));
    }

    private static ValidatableResponse get(RegisterEntry entry, String asOf) {
        return response(entry, asOf).statusCode(200);
    }

    private static ValidatableResponse response(RegisterEntry entry, String asOf) {
        return anyone().queryParams(asOf.isEmpty() ? java.util.Map.of() : java.util.Map.of("asOf", asOf))
                .get("/v1/register-entries/" + entry.number())
                .then();
    }
}
