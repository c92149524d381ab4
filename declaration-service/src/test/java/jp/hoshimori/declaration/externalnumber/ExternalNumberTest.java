package jp.hoshimori.declaration.externalnumber;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.change;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.operator;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.merge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.hoshimori.declaration.testing.DeclarationApi;
import jp.hoshimori.declaration.testing.Examples;
import jp.hoshimori.declaration.testing.Held;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExternalNumberTest {

    private static final String LOOK_UP = "/v1/external-numbers/";

    private final UUID organization = UUID.randomUUID();
    private final String number = number();

    @Test
    void theExamplesInTheApiDocumentGetTheExampleAnswers() {
        Map<String, Object> corporation = DeclarationApi.corporation();
        corporation.put("name", "星守製作所株式会社");
        DeclarationApi.register(memberOf(organization), corporation).statusCode(201);
        declare(adminOf(organization), declaration()).statusCode(201);

        String recorded = add(
                        adminOf(organization),
                        organization,
                        ExternalNumberExamples.REQUEST.replace("41234567890", number))
                .statusCode(201)
                .extract()
                .asString();
        String list = memberOf(organization)
                .get(numbers(organization))
                .then()
                .extract()
                .asString();
        String published =
                anyone().get(LOOK_UP + number).then().statusCode(200).extract().asString();

        String[] varying = {"id", "number", "recordedAt", "declarationNumber"};
        assertThat(Examples.comparable(recorded, varying))
                .isEqualTo(Examples.comparable(ExternalNumberExamples.NUMBER, varying));
        assertThat(Examples.comparable(list, varying))
                .isEqualTo(Examples.comparable(ExternalNumberExamples.LIST, varying));
        assertThat(Examples.comparable(published, varying))
                .isEqualTo(Examples.comparable(ExternalNumberExamples.PUBLISHED, varying));
    }

    @Test
    void aNumberIsFoundOnlyWhileTheNameIsPublic() {
        record(organization, number);
        Refusal.expect(anyone().get(LOOK_UP + number).then(), 404, "not-found");
        String id = declare(adminOf(organization), declaration()).extract().path("id");
        anyone().get(LOOK_UP + number).then().statusCode(200).body("statement", containsString("照合していません"));

        change(adminOf(organization), id, Map.of("publicity", "NAME_WITHHELD")).statusCode(200);

        Refusal.expect(anyone().get(LOOK_UP + number).then(), 404, "not-found");
        Refusal.expect(anyone().get(LOOK_UP + "4123").then(), 400, "validation-failed");
    }

    @Test
    void whatASecondOrganizationClaimsIsRefusedAndTheOperatorLooksAtIt() {
        record(organization, number);
        UUID second = registered(UUID.randomUUID());

        var refusal = add(adminOf(second), second, Map.of("number", number, "star", "ONE_STAR"));

        Refusal.expect(refusal, 409, "external-number-in-use");
        assertThat(Storage.count("review_item WHERE kind = 'EXTERNAL_NUMBER_CLAIMED_TWICE' AND subject_id = '" + number
                        + "' AND organization_id = '" + second + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoeverSendsItsOwnNumberTwiceIsRefusedAndNobodyLooksAtIt() {
        record(organization, number);

        var refusal = add(adminOf(organization), organization, Map.of("number", number, "star", "ONE_STAR"));

        Refusal.expect(refusal, 409, "external-number-in-use");
        assertThat(Storage.count("review_item WHERE subject_id = '" + number + "'"))
                .isZero();
    }

    @Test
    void aNumberGoesAlongWithItsOrganizationAndSaysTheSameOfIt() {
        record(organization, number);
        declare(adminOf(organization), declaration()).statusCode(201);
        String before = anyone().get(LOOK_UP + number).path("declarationNumber");
        UUID into = registered(UUID.randomUUID());

        merge(organization, into).statusCode(201);

        memberOf(into).get(numbers(into)).then().body("items.number", equalTo(List.of(number)));
        Refusal.expect(memberOf(organization).get(numbers(organization)).then(), 410, "organization-merged");
        anyone().get(LOOK_UP + number).then().statusCode(200).body("declarationNumber", equalTo(before));
        var claimed = add(adminOf(into), into, Map.of("number", number, "star", "ONE_STAR"));
        Refusal.expect(claimed, 409, "external-number-in-use");
    }

    @Test
    void whoeverDeletesANumberInTheMomentOfAMergeIsTold() {
        String id = record(organization, number);
        UUID into = registered(UUID.randomUUID());

        try (Held held = Held.table("organization_merge")) {
            var merged = held.meanwhile(() -> merge(organization, into));
            var deleted = held.meanwhile(() -> adminOf(organization)
                    .delete(numbers(organization) + "/" + id)
                    .then());
            held.release();

            merged.join().statusCode(201);
            Refusal.expect(deleted.join(), 410, "organization-merged");
        }
    }

    @Test
    void aNumberThatWasDeletedIsFreeAgain() {
        String id = record(organization, number);

        adminOf(organization).delete(numbers(organization) + "/" + id).then().statusCode(204);

        memberOf(organization).get(numbers(organization)).then().statusCode(200).body("items", empty());
        record(UUID.randomUUID(), number);
        assertThat(Storage.count("audit_event WHERE act IN ('EXTERNAL_NUMBER_RECORDED', 'EXTERNAL_NUMBER_DELETED')"
                        + " AND subject_id = '" + number + "'"))
                .isEqualTo(3);
    }

    @Test
    void anOperatorDeletesWhatIsNotTheirs() {
        String id = record(organization, number);

        operator().delete(numbers(organization) + "/" + id).then().statusCode(204);

        assertThat(Storage.count("external_number WHERE number = '" + number + "'"))
                .isZero();
    }

    @Test
    void anOrganizationRecordsTwentyNumbersAtMost() {
        registered(organization);
        for (int recorded = 0; recorded < 20; recorded++) {
            add(adminOf(organization), organization, Map.of("number", number(), "star", "ONE_STAR"))
                    .statusCode(201);
        }

        var oneMore = add(adminOf(organization), organization, Map.of("number", number(), "star", "ONE_STAR"));

        Refusal.expect(oneMore, 409, "too-many-external-numbers");
        memberOf(organization).get(numbers(organization)).then().body("items", hasSize(20));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        registered(organization);

        var refusal = add(
                adminOf(organization),
                organization,
                Map.of("number", "90000000042", "star", "THREE_STARS", "declaredOn", "2999-01-01"));

        Refusal.expect(refusal, 400, "validation-failed")
                .body(
                        "errors.code",
                        equalTo(List.of("UNKNOWN_NUMBERING_SYSTEM", "STAR_NOT_OFFERED", "DATE_IN_FUTURE")));
    }

    @Test
    void nobodyTouchesAnothersNumbers() {
        String id = record(organization, number);
        String address = numbers(organization) + "/" + id;
        Map<String, Object> another = Map.of("number", number(), "star", "ONE_STAR");

        Refusal.expect(add(adminOf(UUID.randomUUID()), organization, another), 404, "not-found");
        Refusal.expect(add(memberOf(organization), organization, another), 403, "forbidden");
        Refusal.expect(memberOf(UUID.randomUUID()).get(numbers(organization)).then(), 404, "not-found");
        Refusal.expect(adminOf(UUID.randomUUID()).delete(address).then(), 404, "not-found");
        Refusal.expect(memberOf(organization).delete(address).then(), 403, "forbidden");
        assertThat(Storage.count("external_number WHERE id = '" + id + "'")).isEqualTo(1);
    }

    @Test
    void whoeverIsNotRegisteredRegistersFirst() {
        var refusal = add(adminOf(organization), organization, Map.of("number", number, "star", "ONE_STAR"));

        Refusal.expect(refusal, 409, "organization-not-registered");
    }

    private static String record(UUID organization, String number) {
        return add(adminOf(registered(organization)), organization, Map.of("number", number, "star", "ONE_STAR"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse add(RequestSpecification caller, UUID organization, Object number) {
        return caller.body(number).post(numbers(organization)).then();
    }

    private static String numbers(UUID organization) {
        return "/v1/organizations/" + organization + "/external-numbers";
    }

    /** A number that most probably no other test uses. */
    private static String number() {
        return "4%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
    }
}
