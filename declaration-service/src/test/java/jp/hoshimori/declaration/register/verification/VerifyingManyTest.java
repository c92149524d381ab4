package jp.hoshimori.declaration.register.verification;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporateNumber;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.declaration.register.Entries;
import jp.hoshimori.declaration.register.RegisterEntry;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SentStatements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VerifyingManyTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    @Inject
    Entries entries;

    @Inject
    ObjectMapper json;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() throws IOException {
        UUID organization = UUID.randomUUID();
        Map<String, Object> registration = corporation();
        registration.put("name", "星守製作所株式会社");
        register(memberOf(organization), registration).statusCode(201);
        String number = declare(adminOf(organization), declaration())
                .statusCode(201)
                .extract()
                .path("declarationNumber");
        String corporate = registration.get("corporateNumber").toString();
        String declaredAt = anyone().get("/v1/register-entries/" + number).path("declaredAt");

        String answer = ask(VerificationExamples.REQUEST
                        .replace("90000000042", number)
                        .replace("7000012050002", corporate))
                .statusCode(200)
                .extract()
                .asString();

        JsonNode expected = json.readTree(VerificationExamples.RESPONSE
                .replace("90000000042", number)
                .replace("7000012050002", corporate)
                .replace("2026-04-12T03:04:05.678901Z", declaredAt));
        assertThat(json.readTree(answer)).isEqualTo(expected);
    }

    @Test
    void whatEndedIsToldFromWhatNeverWas() {
        RegisterEntry ended = entries.add(Entries.named("星守製作所"));
        entries.change(ended, it -> Entries.withdrawn(it, JUNE, Optional.of("理由")));
        RegisterEntry upgraded = entries.add(Entries.named("星守製作所"));
        entries.change(upgraded, it -> Entries.upgraded(it, JUNE));

        ask(Map.of(
                        "numbers",
                        List.of(
                                ended.number().value(),
                                upgraded.number().value(),
                                Entries.number().value())))
                .statusCode(200)
                .body("items.result", equalTo(List.of("ENDED", "STANDING", "NEVER_KNOWN")))
                .body("items[0].status", equalTo("WITHDRAWN"))
                .body("items[0].endedAt", equalTo("2026-06-01T00:00:00Z"))
                .body("items[1].star", equalTo("TWO_STARS"))
                .body("items[1].upgradedAt", equalTo("2026-06-01T00:00:00Z"))
                .body("items[2].star", nullValue());
    }

    @Test
    void aCorporationThatDeclaredAnewIsAnsweredWithWhatStands() {
        String corporate = corporateNumber();
        Declarer declarer = new Declarer("星守製作所", Optional.empty(), Optional.of(corporate), Optional.empty());
        RegisterEntry former = entries.add(Entries.by(Entries.named("星守製作所"), Optional.of(declarer)));
        entries.change(former, it -> Entries.withdrawn(it, JUNE, Optional.empty()));
        RegisterEntry present = entries.add(
                Entries.declaredAt(Entries.by(Entries.named("星守製作所"), Optional.of(declarer)), JUNE.plusSeconds(60)));

        ask(Map.of("corporateNumbers", List.of(corporate)))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].result", equalTo("STANDING"))
                .body("items[0].declarationNumber", equalTo(present.number().value()));
    }

    @Test
    void aWithheldNameIsNotFoundByItsCorporateNumber() {
        UUID organization = UUID.randomUUID();
        Map<String, Object> registration = corporation();
        register(memberOf(organization), registration).statusCode(201);
        Map<String, Object> declaration = declaration();
        declaration.put("publicity", "NAME_WITHHELD");
        declare(adminOf(organization), declaration).statusCode(201);

        ask(Map.of("corporateNumbers", List.of(registration.get("corporateNumber"))))
                .statusCode(200)
                .body("items[0].result", equalTo("NEVER_KNOWN"));
    }

    @Test
    void whatCannotBeANumberIsSaidInItsPlace() {
        ask(Map.of("numbers", List.of("1", "９００００００００００", ""), "corporateNumbers", List.of("1234567890123")))
                .statusCode(200)
                .body("items.result", equalTo(List.of("MALFORMED", "NEVER_KNOWN", "MALFORMED", "MALFORMED")))
                .body("items.asked", equalTo(List.of("1", "９００００００００００", "", "1234567890123")));
    }

    @Test
    void aThousandAreOneStatement() {
        List<String> numbers = Stream.concat(
                        Stream.of(entries.add(Entries.named("星守製作所")).number().value()),
                        IntStream.range(0, 499).mapToObj(n -> "%011d".formatted(n)))
                .toList();
        List<String> corporate =
                IntStream.range(0, 500).mapToObj(n -> corporateNumber()).toList();

        // What the service hears of at the same time can only add to it: the least of a few is what asking takes.
        int asked = IntStream.range(0, 5)
                .map(turn -> sentFor(numbers, corporate))
                .min()
                .orElseThrow();

        // For whom the transaction runs, the numbers, and the transaction's end.
        assertThat(asked).isEqualTo(3);
    }

    private static int sentFor(List<String> numbers, List<String> corporate) {
        try (SentStatements statements = SentStatements.counting()) {
            ask(Map.of("numbers", numbers, "corporateNumbers", corporate))
                    .statusCode(200)
                    .body("items", hasSize(1000))
                    .body("items.result", hasItem("STANDING"));
            return statements.executed();
        }
    }

    @Test
    void oneMoreIsRefusedAndSoIsNothing() {
        List<String> tooMany = Collections.nCopies(1_001, "90000000042");

        Refusal.names(
                Refusal.expect(ask(Map.of("numbers", tooMany)), 400, "validation-failed"),
                "ja",
                "",
                "TOO_MANY",
                "1000");
        Refusal.names(Refusal.expect(ask(Map.of()), 400, "validation-failed"), "ja", "", "NOTHING_ASKED", "numbers");
        Refusal.expect(ask("{\"numbers\": [null]}"), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/numbers/0"));
        Refusal.expect(ask("{\"number\": []}"), 400, "malformed-body");
        Refusal.expect(ask("{\"numbers\": {}}"), 400, "malformed-body");
    }

    private static ValidatableResponse ask(Object question) {
        return anyone().body(question).post("/v1/register-verifications").then();
    }
}
