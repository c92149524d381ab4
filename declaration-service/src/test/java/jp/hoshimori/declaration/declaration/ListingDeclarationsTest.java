package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.declared;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.operator;
import static jp.hoshimori.declaration.testing.DeclarationApi.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Examples;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListingDeclarationsTest {

    private static final String LIST = "/v1/declarations";

    private final UUID organization = UUID.randomUUID();

    @Test
    void theExampleInTheApiDocumentIsWhatWhoeverDeclaredAgainReads() {
        again();

        String list = memberOf(organization)
                .get(LIST + "?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        String[] varying = {"id", "declarationNumber", "organizationId", "declaredAt", "previousNumber"};
        assertThat(Examples.comparable(list, varying))
                .isEqualTo(Examples.comparable(DeclarationExamples.LIST, varying));
    }

    @Test
    void thePiecesOfTheListAreTheDeclarationsNewestFirst() {
        String former = again();
        JsonPath first = memberOf(organization)
                .get(LIST + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.status", equalTo(List.of("STANDING")))
                .extract()
                .jsonPath();

        var second = memberOf(organization)
                .queryParam("cursor", first.getString("nextCursor"))
                .get(LIST + "?limit=1")
                .then();

        second.statusCode(200)
                .body("items.id", equalTo(List.of(former)))
                .body("items.status", equalTo(List.of("WITHDRAWN")))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void nobodySeesAnothersDeclarations() {
        again();
        String cursor =
                memberOf(organization).get(LIST + "?limit=1").then().extract().path("nextCursor");

        memberOf(UUID.randomUUID()).get(LIST).then().statusCode(200).body("items", empty());
        Refusal.expect(
                memberOf(UUID.randomUUID())
                        .queryParam("cursor", cursor)
                        .get(LIST)
                        .then(),
                400,
                "invalid-cursor");
        Refusal.expect(anyone().get(LIST).then(), 401, "unauthenticated");
        Refusal.expect(operator().get(LIST).then(), 403, "forbidden");
    }

    private String again() {
        String former = declared(organization).getString("id");
        withdraw(adminOf(organization), former, "{}").statusCode(200);
        declare(adminOf(organization), DeclarationExamples.REQUEST).statusCode(201);
        return former;
    }
}
