package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A complete declaration with one condition unmet: refused in the asked language, and nothing stored or told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedDeclarationTest {

    private final UUID organization = UUID.randomUUID();

    @BeforeEach
    void register() {
        registered(organization);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unmet")
    void anUnmetConditionIsNamedWithWhatWouldMeetIt(
            String name, Consumer<Map<String, Object>> fault, String pointer, String code, String ja, String en) {
        Map<String, Object> declaration = declaration();
        fault.accept(declaration);
        Storage before = Storage.now();

        var japanese = declare(adminOf(organization), declaration);
        var english = declare(adminOf(organization).header("Accept-Language", "en"), declaration);

        Refusal.names(Refusal.expect(japanese, 400, "declaration-conditions-unmet"), "ja", pointer, code, ja);
        Refusal.names(Refusal.expect(english, 400, "declaration-conditions-unmet"), "en", pointer, code, en);
        assertThat(Storage.now()).isEqualTo(before);
    }

    static Stream<Arguments> unmet() {
        return Stream.of(
                unmet("no pledge", form -> form.remove("pledged"), "/pledged", "PLEDGE_MISSING", "誓約", "Pledge"),
                unmet(
                        "pledge not given",
                        form -> form.put("pledged", false),
                        "/pledged",
                        "PLEDGE_MISSING",
                        "誓約",
                        "Pledge"),
                unmet(
                        "unknown edition",
                        form -> form.put("principlesEdition", "principles-7"),
                        "/principlesEdition",
                        "UNKNOWN_EDITION",
                        "principles-6, principles-5",
                        "principles-6, principles-5"),
                unmet(
                        "no purpose",
                        form -> form.put("purposes", List.of()),
                        "/purposes",
                        "PURPOSE_MISSING",
                        "一つ以上",
                        "one or more"),
                unmet(
                        "unknown purpose",
                        form -> form.put("purposes", List.of("OTHER", "FUN")),
                        "/purposes/1",
                        "UNKNOWN_PURPOSE",
                        "GAIN_TRUST",
                        "GAIN_TRUST"),
                unmet(
                        "no publicity",
                        form -> form.remove("publicity"),
                        "/publicity",
                        "PUBLICITY_MISSING",
                        "公開",
                        "NAME_WITHHELD"),
                unmet(
                        "another star",
                        form -> form.put("star", "THREE_STARS"),
                        "/star",
                        "STAR_NOT_OFFERED",
                        "一つ星",
                        "one star"));
    }

    private static Arguments unmet(
            String name, Consumer<Map<String, Object>> fault, String pointer, String code, String ja, String en) {
        return Arguments.of(name, fault, pointer, code, ja, en);
    }

    @Test
    void everyUnmetConditionIsNamedAtOnce() {
        var answer = declare(adminOf(UUID.randomUUID()), "{}");

        Refusal.expect(answer, 400, "declaration-conditions-unmet")
                .body(
                        "errors.pointer",
                        equalTo(List.of("/star", "/principlesEdition", "/pledged", "/purposes", "/publicity", "")));
    }

    @Test
    void anOrganizationThatIsNotRegisteredIsToldToRegister() {
        Storage before = Storage.now();

        var answer = declare(adminOf(UUID.randomUUID()).header("Accept-Language", "en"), declaration());

        Refusal.expect(answer, 409, "organization-not-registered")
                .body("errors[0].message", containsString("POST /v1/organizations"));
        assertThat(Storage.now()).isEqualTo(before);
    }

    @Test
    void aSecondDeclarationIsRefusedAndNamesTheFirst() {
        String number = declare(adminOf(organization), declaration())
                .statusCode(201)
                .extract()
                .path("declarationNumber");
        Storage before = Storage.now();

        var second = declare(adminOf(organization), declaration());

        Refusal.expect(second, 409, "already-declared").body("errors[0].message", containsString(number));
        assertThat(Storage.now()).isEqualTo(before);
    }

    @Test
    void ofTwentyDeclarationsAtOnceOneStands() throws SQLException, InterruptedException, ExecutionException {
        List<String> answers =
                AtOnce.writing("declaration", () -> Refusal.summary(declare(adminOf(organization), declaration())));

        assertThat(answers).containsOnly("201", "409 already-declared").containsOnlyOnce("201");
        assertThat(Storage.count("declaration WHERE organization_id = '" + organization + "'"))
                .isEqualTo(1);
    }

    @Test
    void onlyAnAdministratorDeclares() {
        Storage before = Storage.now();

        Refusal.expect(declare(memberOf(organization), declaration()), 403, "forbidden");
        Refusal.expect(declare(anyone(), declaration()), 401, "unauthenticated");
        Refusal.expect(
                declare(anyone().auth().oauth2(TestTokens.expired(organization)), declaration()),
                401,
                "unauthenticated");
        Refusal.expect(declare(anyone().auth().oauth2(TestTokens.operator()), declaration()), 403, "forbidden");
        assertThat(Storage.now()).isEqualTo(before);
    }

    @Test
    void aValueOfAnotherTypeIsNamed() {
        Map<String, Object> declaration = declaration();
        declaration.put("purposes", "OTHER");

        Refusal.expect(declare(adminOf(organization), declaration), 400, "malformed-body")
                .body("errors[0].pointer", equalTo("/purposes"));
    }
}
