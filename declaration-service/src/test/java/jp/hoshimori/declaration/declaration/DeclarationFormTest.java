package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.operator;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.twoStars;
import static jp.hoshimori.declaration.testing.DeclarationApi.upgrade;
import static jp.hoshimori.declaration.testing.DeclarationApi.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.DeclarationApi;
import jp.hoshimori.declaration.testing.Examples;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeclarationFormTest {

    private static final String[] VARYING = {"declarationId", "organization", "purposeChoices", "diagnosis"};

    private final UUID organization = UUID.randomUUID();

    @Test
    void theExampleInTheApiDocumentIsWhatAnOrganizationOfOneStarWithoutAPolicyGets() {
        Map<String, Object> corporation = DeclarationApi.corporation();
        corporation.put("name", "星守製作所株式会社");
        DeclarationApi.register(memberOf(organization), corporation).statusCode(201);
        declare(adminOf(organization), DeclarationExamples.REQUEST).statusCode(201);
        TwoStars.diagnosed(organization);

        String answer = form(memberOf(organization), "TWO_STARS")
                .statusCode(200)
                .extract()
                .asString();

        JsonNode shown = Examples.comparable(DeclarationExamples.FORM);
        JsonNode got = Examples.comparable(answer);
        assertThat(((ObjectNode) got).deepCopy().remove(List.of(VARYING)))
                .isEqualTo(((ObjectNode) shown).deepCopy().remove(List.of(VARYING)));
        assertThat(got.at("/organization/name")).isEqualTo(shown.at("/organization/name"));
        assertThat(got.at("/diagnosis").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(() -> shown.at("/diagnosis").fieldNames());
        assertThat(got.at("/purposeChoices")).contains(shown.at("/purposeChoices/0"));
    }

    @Test
    void whoeverIsNotRegisteredIsToldToRegisterFirst() {
        var form = form(memberOf(organization).header("Accept-Language", "en"), "ONE_STAR");

        form.statusCode(200)
                .body("act", equalTo("DECLARE"))
                .body("organization", nullValue())
                .body("unmet.code", equalTo(List.of("ORGANIZATION_NOT_REGISTERED")))
                .body("unmet[0].message", containsString("POST /v1/organizations"))
                .body("purposeChoices", hasSize(8));
    }

    @Test
    void whoeverHasNotDeclaredYetGetsTheNewestEditionAndNothingUnmet() {
        registered(organization);

        var form = form(memberOf(organization), "ONE_STAR");

        form.statusCode(200)
                .body("act", equalTo("DECLARE"))
                .body("principlesEdition", equalTo("principles-6"))
                .body("purposes", empty())
                .body("publicity", nullValue())
                .body("diagnosis", nullValue())
                .body("unmet", empty());
    }

    @Test
    void whoeverWithdrewFindsTheFormerChoicesAgain() {
        String id = declare(adminOf(registered(organization)), DeclarationExamples.REQUEST)
                .statusCode(201)
                .extract()
                .path("id");
        withdraw(adminOf(organization), id, "{}").statusCode(200);

        var form = form(memberOf(organization), "ONE_STAR");

        form.statusCode(200)
                .body("act", equalTo("DECLARE"))
                .body("purposes", equalTo(List.of("IMPROVE_OWN_SECURITY", "GAIN_TRUST")))
                .body("publicity", equalTo("NAME_PUBLISHED"))
                .body("unmet", empty());
    }

    @Test
    void whatTheFormSaysIsUnmetIsWhatARefusalNames() {
        registered(organization);

        var form = form(adminOf(organization), "TWO_STARS").statusCode(200).extract();
        var refusal = declare(adminOf(organization), twoStars()).statusCode(409).extract();

        assertThat(form.<List<Object>>path("unmet")).isEqualTo(refusal.path("errors"));
    }

    @Test
    void whoeverHasTwoStarsHasNothingToDo() {
        TwoStars.diagnosed(organization);
        TwoStars.published(organization);
        String id = declare(adminOf(registered(organization)), DeclarationApi.declaration())
                .extract()
                .path("id");
        form(memberOf(organization), "TWO_STARS")
                .body("act", equalTo("STEP_UP"))
                .body("unmet", empty());

        upgrade(adminOf(organization), id, Map.of("pledged", true)).statusCode(200);

        form(memberOf(organization), "TWO_STARS")
                .body("act", equalTo("NONE"))
                .body("unmet.code", equalTo(List.of("ALREADY_DECLARED")));
        form(memberOf(organization), "ONE_STAR").body("act", equalTo("NONE"));
    }

    @Test
    void anUnknownStarAndCallersWithoutAnOrganizationAreRefused() {
        Refusal.expect(form(memberOf(organization), "THREE_STARS"), 400, "validation-failed")
                .body("errors.pointer", equalTo(List.of("?star")));
        Refusal.expect(form(anyone(), "ONE_STAR"), 401, "unauthenticated");
        Refusal.expect(form(operator(), "ONE_STAR"), 403, "forbidden");
    }

    private static ValidatableResponse form(RequestSpecification caller, String star) {
        return caller.get("/v1/declaration-form?star=" + star).then();
    }
}
