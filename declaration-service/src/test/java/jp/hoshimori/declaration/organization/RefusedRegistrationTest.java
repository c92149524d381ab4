package jp.hoshimori.declaration.organization;

import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.hoshimori.declaration.testing.AtOnce;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A complete registration with one thing broken: refused in the asked language, and nothing stored or told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedRegistrationTest {

    private final UUID organization = UUID.randomUUID();

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsPlaceAndReason(
            String name, Consumer<Map<String, Object>> fault, String pointer, String code, String ja, String en) {
        Map<String, Object> registration = corporation();
        fault.accept(registration);
        Storage before = Storage.now();

        var japanese = register(memberOf(organization), registration);
        var english = register(memberOf(organization).header("Accept-Language", "en"), registration);

        Refusal.names(Refusal.expect(japanese, 400, "validation-failed"), "ja", pointer, code, ja);
        Refusal.names(Refusal.expect(english, 400, "validation-failed"), "en", pointer, code, en);
        assertThat(Storage.now()).isEqualTo(before);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "wrong check digit",
                        form -> form.put("corporateNumber", "8000012050002"),
                        "/corporateNumber",
                        "CORPORATE_NUMBER_CHECK_DIGIT",
                        "検査用数字",
                        "check digit"),
                fault(
                        "12 digits",
                        form -> form.put("corporateNumber", "700001205000"),
                        "/corporateNumber",
                        "CORPORATE_NUMBER_FORM",
                        "13桁",
                        "13 digits"),
                fault(
                        "corporation without a number",
                        form -> form.remove("corporateNumber"),
                        "/corporateNumber",
                        "CORPORATE_NUMBER_MISSING",
                        "法人番号を指定",
                        "gives its corporate number"),
                fault(
                        "sole proprietor with a number",
                        form -> form.put("kind", "SOLE_PROPRIETOR"),
                        "/corporateNumber",
                        "CORPORATE_NUMBER_NOT_ALLOWED",
                        "個人事業主には法人番号がありません",
                        "has no corporate number"),
                fault(
                        "unknown kind",
                        form -> form.put("kind", "GUILD"),
                        "/kind",
                        "UNKNOWN_KIND",
                        "SOLE_PROPRIETOR を指定",
                        "person in business"),
                fault(
                        "unknown prefecture",
                        form -> form.put("prefecture", "48"),
                        "/prefecture",
                        "UNKNOWN_PREFECTURE",
                        "JIS X 0401",
                        "01 to 47"),
                fault(
                        "unknown industry",
                        form -> form.put("industry", "Z"),
                        "/industry",
                        "UNKNOWN_INDUSTRY",
                        "大分類",
                        "A to T"),
                fault(
                        "unknown employee band",
                        form -> form.remove("employeeBand"),
                        "/employeeBand",
                        "UNKNOWN_EMPLOYEE_BAND",
                        "従業員数の区分",
                        "employee bands"),
                fault(
                        "name with a line break",
                        form -> form.put("name", "星守\n商店"),
                        "/name",
                        "NAME_CHARACTERS",
                        "制御文字",
                        "line breaks"),
                fault(
                        "name of 151 characters",
                        form -> form.put("name", "星".repeat(151)),
                        "/name",
                        "NAME_LENGTH",
                        "150文字以内",
                        "150 characters"));
    }

    private static Arguments fault(
            String name, Consumer<Map<String, Object>> fault, String pointer, String code, String ja, String en) {
        return Arguments.of(name, fault, pointer, code, ja, en);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var answer = register(memberOf(organization), "{}");

        Refusal.expect(answer, 400, "validation-failed")
                .body(
                        "errors.pointer",
                        equalTo(List.of("/kind", "/name", "/prefecture", "/industry", "/employeeBand")));
    }

    @Test
    void aMemberThatDoesNotExistIsNamed() {
        Map<String, Object> registration = corporation();
        registration.put("mascot", 1);

        Refusal.expect(register(memberOf(organization), registration), 400, "malformed-body")
                .body("errors[0].pointer", equalTo("/mascot"));
    }

    @Test
    void brokenJsonAndAnEmptyBodyAreRefused() {
        Refusal.expect(register(memberOf(organization), "{\"kind\":"), 400, "malformed-body");
        Refusal.expect(memberOf(organization).post("/v1/organizations").then(), 400, "validation-failed");
    }

    @Test
    void anOrganizationIsRegisteredOnce() {
        registered(organization);
        Storage before = Storage.now();

        var again = register(memberOf(organization), corporation());

        Refusal.expect(again, 409, "organization-already-registered");
        assertThat(Storage.now()).isEqualTo(before);
    }

    @Test
    void aCorporateNumberIsRegisteredOnceAndItsOwnerIsNotTold() {
        Map<String, Object> registration = corporation();
        register(memberOf(organization), registration).statusCode(201);
        Storage before = Storage.now();

        var answer = register(memberOf(UUID.randomUUID()), registration);

        Refusal.expect(answer, 409, "corporate-number-in-use")
                .body("errors[0].pointer", equalTo("/corporateNumber"))
                .body(not(containsString(organization.toString())))
                .body(not(containsString("星守商店")));
        assertThat(Storage.now()).isEqualTo(before);
    }

    @Test
    void ofTwentyRegistrationsAtOnceOneWins() throws SQLException, InterruptedException, ExecutionException {
        List<String> answers =
                AtOnce.writing("organization", () -> Refusal.summary(register(memberOf(organization), corporation())));

        assertThat(answers)
                .containsOnly("201", "409 organization-already-registered")
                .containsOnlyOnce("201");
        assertThat(Storage.count("organization WHERE organization_id = '" + organization + "'"))
                .isEqualTo(1);
    }

    @Test
    void ofTwentyOrganizationsWithOneNumberAtOnceOneWins()
            throws SQLException, InterruptedException, ExecutionException {
        Map<String, Object> registration = corporation();

        List<String> answers = AtOnce.writing(
                "organization", () -> Refusal.summary(register(memberOf(UUID.randomUUID()), registration)));

        assertThat(answers).containsOnly("201", "409 corporate-number-in-use").containsOnlyOnce("201");
    }

    @Test
    void whoeverIsNotOfAnOrganizationMayNotRegister() {
        Refusal.expect(register(anyone(), corporation()), 401, "unauthenticated");
        Refusal.expect(register(bearer(TestTokens.expired(organization)), corporation()), 401, "unauthenticated");
        Refusal.expect(register(bearer(TestTokens.forged(organization)), corporation()), 401, "unauthenticated");
        Refusal.expect(
                register(bearer(TestTokens.forAnotherAudience(organization)), corporation()), 401, "unauthenticated");
        Refusal.expect(register(bearer(TestTokens.operator()), corporation()), 403, "forbidden");
        Refusal.expect(register(bearer(TestTokens.supporter(organization)), corporation()), 403, "forbidden");
    }

    @Test
    void anotherOrganizationsIdReadsLikeOneThatDoesNotExist() {
        String foreign = "/v1/organizations/" + registered(organization);
        UUID stranger = UUID.randomUUID();

        Refusal.expect(memberOf(stranger).get(foreign).then(), 404, "not-found");
        Refusal.expect(memberOf(stranger).get("/v1/organizations/" + stranger).then(), 404, "not-found");
        Refusal.expect(anyone().get(foreign).then(), 401, "unauthenticated");
        memberOf(organization).get(foreign).then().statusCode(200);
    }

    private static RequestSpecification bearer(String token) {
        return anyone().auth().oauth2(token);
    }
}
